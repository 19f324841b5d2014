package vn.sxsh.facility.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.facility.duplicate.NameIndex.Entry;

/** Names alike enough are found among thousands, and only in places that share ground. */
class NameIndexTest {

  private static final UUID HERE = UUID.randomUUID();
  private static final UUID THERE = UUID.randomUUID();
  private static final UUID WHOLE = UUID.randomUUID();
  private static final double FOUND_AT_LEAST = 0.97;

  private static final String[] WORDS = {
    "gach", "tuynel", "da", "voi", "xi", "mang", "che", "bien", "go", "mien", "dong", "thep",
    "quang", "sat", "mangan", "duong", "mia", "nuoc", "hoa", "an", "trung", "khanh", "phuc", "nam",
    "phong", "bac", "son", "minh", "tam", "quang", "vinh", "thanh", "cong"
  };

  private final Random random = new Random(20_261_127);

  private static Entry entry(String name, UUID unit) {
    return new Entry(UUID.randomUUID(), unit, name, true, true);
  }

  private String name() {
    List<String> words = new ArrayList<>();
    for (int count = 2 + random.nextInt(4); count > 0; count--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    words.add(Integer.toString(random.nextInt(900)));
    return words.stream().sorted().reduce((a, b) -> a + " " + b).orElseThrow();
  }

  /** As pg_trgm: the share of the trigrams that both have. */
  private static double similarity(String one, String other) {
    Set<String> all = trigrams(one);
    Set<String> second = trigrams(other);
    Set<String> shared = new HashSet<>(all);
    shared.retainAll(second);
    all.addAll(second);
    return (double) shared.size() / all.size();
  }

  private static Set<String> trigrams(String name) {
    Set<String> trigrams = new HashSet<>();
    for (String word : name.split(" ")) {
      String padded = "  " + word + " ";
      for (int at = 0; at + 3 <= padded.length(); at++) {
        trigrams.add(padded.substring(at, at + 3));
      }
    }
    return trigrams;
  }

  @Test
  void findsTheBestOfThousands() {
    NameIndex index = new NameIndex(Map.of());
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < 3_000; at++) {
      entries.add(entry(name(), HERE));
    }
    entries.forEach(index::add);
    int asked = 0;
    int found = 0;
    for (int at = 0; at < 500; at++) {
      String typed = entries.get(at).nameKey().replaceFirst("n", "m");
      Entry best = entries.get(at);
      if (similarity(typed, best.nameKey()) >= 0.8) {
        asked++;
        if (index.alike(entry(typed, HERE)).contains(best.id())) {
          found++;
        }
      }
    }
    assertThat(asked).isGreaterThan(100);
    assertThat((double) found / asked).isGreaterThan(FOUND_AT_LEAST);
  }

  @Test
  void asksForMoreOfANameWhenLessElseCanBeAlike() {
    Entry known = entry("gach nam phong tuynel", HERE);
    NameIndex index = new NameIndex(Map.of());
    index.add(known);
    String typed = "gach nam phuong tuyne";
    double likeness = similarity(typed, known.nameKey());
    assertThat(likeness).isBetween(Likeness.leastOfName(true, true), 0.7);
    assertThat(index.alike(entry(typed, HERE))).containsExactly(known.id());
    assertThat(index.alike(new Entry(UUID.randomUUID(), HERE, typed, true, false))).isEmpty();
  }

  @Test
  void comparesWithinPlacesThatShareGround() {
    NameIndex index =
        new NameIndex(
            Map.of(HERE, List.of(HERE), THERE, List.of(THERE), WHOLE, List.of(HERE, THERE)));
    Entry here = entry("gach nam phong", HERE);
    Entry there = entry("gach nam phong", THERE);
    index.add(here);
    index.add(there);
    assertThat(index.alike(entry("gach nam phong", HERE))).containsExactly(here.id());
    assertThat(index.alike(entry("gach nam phong", WHOLE)))
        .containsExactlyInAnyOrder(here.id(), there.id());
    assertThat(index.alike(here)).as("never itself").isEmpty();
    assertThat(index.alike(entry("", HERE))).isEmpty();
  }
}
