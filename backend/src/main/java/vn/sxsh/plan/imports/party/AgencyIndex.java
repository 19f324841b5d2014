package vn.sxsh.plan.imports.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the entry of a directory by its words. */
final class AgencyIndex {

  /** Words that name nobody without "tỉnh" behind them: every district has such a body too. */
  private static final Set<String> NEEDS_PLACE =
      Set.of("uy ban nhan dan", "hoi dong nhan dan", "chu tich", "hoi nong dan", "hoi phu nu");

  private final Map<String, AgencyEntry> byWords = new HashMap<>();
  private final List<AgencyEntry> groups = new ArrayList<>();
  private final List<String> province;
  private int longest = 1;

  AgencyIndex(AgencyDirectory directory) {
    province = Words.of(directory.province());
    for (AgencyEntry entry : directory.entries()) {
      add(entry, entry.name());
      entry.aliases().forEach(alias -> add(entry, alias));
      if (entry.group()) {
        groups.add(entry);
      }
    }
  }

  private void add(AgencyEntry entry, String name) {
    List<String> words = Words.of(name);
    put(entry, words);
    List<String> bare = withoutPlace(words);
    if (!NEEDS_PLACE.contains(String.join(" ", bare))) {
      put(entry, bare);
    }
  }

  private void put(AgencyEntry entry, List<String> words) {
    if (!words.isEmpty()) {
      byWords.putIfAbsent(String.join(" ", words), entry);
      longest = Math.max(longest, words.size());
    }
  }

  private List<String> withoutPlace(List<String> words) {
    int end = words.size();
    if (!province.isEmpty()
        && end > province.size()
        && words.subList(end - province.size(), end).equals(province)) {
      end -= province.size();
    }
    if (end > 1 && words.get(end - 1).equals("tinh")) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The most words that an entry's name has. */
  int longest() {
    return longest;
  }

  List<String> province() {
    return province;
  }

  AgencyEntry exact(String words) {
    return byWords.get(words);
  }

  /** The group whose words all occur among these, the one with most of them. */
  Optional<AgencyEntry> approximateGroup(Collection<String> words) {
    Set<String> given = new HashSet<>(words);
    AgencyEntry best = null;
    int most = 1;
    for (AgencyEntry group : groups) {
      List<String> names = new ArrayList<>(group.aliases());
      names.add(group.name());
      for (String name : names) {
        List<String> wanted = Words.of(name);
        if (wanted.size() > most && given.containsAll(wanted)) {
          most = wanted.size();
          best = group;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
