package vn.sxsh.plan.imports.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.PartyKind;
import vn.sxsh.plan.imports.party.Words.Token;
import vn.sxsh.shared.text.SearchText;

/**
 * Splits a printed phrase into the bodies that it names. Known names are taken first, the longest
 * at each place, so that a comma or a dash inside a name divides nothing; what is left between them
 * is divided at punctuation. One noun for several bodies ("Các Sở: Công thương, TN&amp;MT") is
 * carried on to each of them.
 */
public final class PhraseReader {

  private static final String BODY =
      "(?:sở|ban|ngành|đoàn thể|đơn vị|cơ quan|địa phương|tổ chức|cấp|huyện|doanh nghiệp)";
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:các\\s+)?(?:"
              + BODY
              + "(?:\\s+chức năng)?(?:\\s*,\\s*|\\s+và\\s+các\\s+|\\s+và\\s+)){0,12}"
              + BODY
              + "(?:\\s+chức năng)?\\s+(?:khác\\s+)?(?:có\\s+)?liên quan"
              + "|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\\s+các\\s+(?:huyện|xã|thị xã)"
              + "(?:(?:\\s*,\\s*|\\s+và\\s+)(?:huyện|thị xã|thành phố|phường|xã|thị trấn|đặc khu)){0,6}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A longer text is no phrase but a cell gone astray. */
  private static final int MAX_PHRASE = 5_000;

  private static final Pattern BREAK = Pattern.compile("[,;:\\n()/•+]|\\s[-–—]|[-–—]\\s");
  private static final Set<String> HEADS = Set.of("so", "ban", "phong", "bo", "cuc", "hoi");

  private static final int MAX_SEEN = 500;

  private final AgencyIndex index;

  /** A plan names the same bodies in the same words again and again. */
  private final Map<String, List<Reading>> seen = new HashMap<>();

  public PhraseReader(AgencyDirectory directory) {
    index = new AgencyIndex(directory);
  }

  /** A reader that also takes the codes of the directory for names, as a code list offers them. */
  public static PhraseReader withCodes(AgencyDirectory directory) {
    List<AgencyEntry> entries = new ArrayList<>();
    for (AgencyEntry entry : directory.entries()) {
      List<String> names = new ArrayList<>(entry.aliases());
      names.add(entry.code());
      entries.add(new AgencyEntry(entry.code(), entry.group(), entry.name(), names));
    }
    return new PhraseReader(AgencyDirectory.of(directory.province(), entries));
  }

  /** The bodies in the order in which {@code phrase} names them. */
  public List<Reading> read(String phrase) {
    if (phrase.length() > MAX_PHRASE) {
      return List.of(new Reading(phrase, PartyKind.UNKNOWN, null, false));
    }
    List<Reading> readings = seen.get(phrase);
    if (readings == null) {
      readings = List.copyOf(new Scan(phrase).run());
      if (seen.size() < MAX_SEEN) {
        seen.put(phrase, readings);
      }
    }
    return readings;
  }

  /** Whether {@code text} begins with the name of a known body. */
  public boolean beginsWithAgency(String text) {
    Scan scan = new Scan(text.substring(0, Math.min(text.length(), 200)));
    return !scan.tokens.isEmpty() && scan.longest(0, "") >= 0;
  }

  /** Whether {@code text} ends with the name of a known body. */
  public boolean endsWithAgency(String text) {
    Scan scan = new Scan(text.substring(Math.max(0, text.length() - 200)));
    int last = scan.tokens.size() - 1;
    for (int from = Math.max(0, last - index.longest()); from <= last; from++) {
      if (from > 0 || text.length() <= 200) {
        if (scan.longest(from, "") == last) {
          return true;
        }
      }
    }
    return false;
  }

  private final class Scan {
    private final String text;
    private final List<Token> tokens;
    private final List<Reading> found = new ArrayList<>();
    private String head = "";
    private int unknownFrom = -1;

    Scan(String text) {
      this.text = text;
      this.tokens = Words.tokens(text);
    }

    List<Reading> run() {
      int i = 0;
      while (i < tokens.size()) {
        if (breaksBefore(i)) {
          flush(i);
        }
        i = step(i);
      }
      flush(tokens.size());
      return found;
    }

    /** Takes what begins at token {@code i}; returns where to go on. */
    private int step(int i) {
      int collective = collectiveEnd(i);
      boolean named = !tokens.get(i).words().isEmpty() && !isHeadOfList(i);
      int known = named ? longest(i, "") : -1;
      if (known >= 0 && known >= collective) {
        return take(i, known, "");
      }
      if (collective >= 0) {
        flush(i);
        addGroup(i, collective);
        return collective + 1;
      }
      if (isHead(i)) {
        flush(i);
        head = tokens.get(i).words().get(0);
        return i + 1;
      }
      boolean fresh = unknownFrom < 0 || startsFresh(i);
      if (fresh && !head.isEmpty() && !tokens.get(i).words().isEmpty()) {
        int withHead = longest(i, head);
        if (withHead >= 0) {
          return take(i, withHead, head);
        }
      }
      if (unknownFrom < 0 && !isConnector(i)) {
        unknownFrom = i;
      }
      return i + 1;
    }

    private int take(int from, int to, String before) {
      flush(from);
      AgencyEntry entry = index.exact(key(from, to, before));
      int end = overPlace(to);
      int start = entry.group() && from > 0 && isPlural(from - 1) ? from - 1 : from;
      found.add(
          new Reading(
              text.substring(tokens.get(start).start(), tokens.get(end).end()),
              entry.group() ? PartyKind.GROUP : PartyKind.AGENCY,
              entry.code(),
              false));
      String first = Words.of(entry.name()).stream().findFirst().orElse("");
      head = HEADS.contains(first) ? first : "";
      return end + 1;
    }

    /** The last token of the longest known name that begins at {@code from}; -1 when none does. */
    int longest(int from, String before) {
      StringBuilder key = new StringBuilder(before);
      int best = -1;
      int words = 0;
      for (int i = from; i < tokens.size() && words <= index.longest(); i++) {
        for (String word : tokens.get(i).words()) {
          key.append(key.length() == 0 ? "" : " ").append(word);
          words++;
        }
        boolean counts = !tokens.get(i).words().isEmpty();
        if (counts && index.exact(key.toString()) != null && (words > 1 || isWhole(from, i))) {
          best = i;
        }
      }
      return best;
    }

    private String key(int from, int to, String before) {
      List<String> words = new ArrayList<>();
      if (!before.isEmpty()) {
        words.add(before);
      }
      tokens.subList(from, to + 1).forEach(token -> words.addAll(token.words()));
      return String.join(" ", words);
    }

    /** A name of one word is taken only when it stands alone between two divisions. */
    private boolean isWhole(int from, int to) {
      return (from == 0 || breaksBefore(from) || isFiller(from - 1))
          && (to + 1 == tokens.size() || breaksBefore(to + 1) || isFiller(to + 1));
    }

    private int overPlace(int to) {
      int end = to;
      if (end + 1 < tokens.size() && !breaksBefore(end + 1) && wordAt(end + 1).equals("tinh")) {
        end++;
      }
      int matched = 0;
      while (matched < index.province().size()
          && end + matched + 1 < tokens.size()
          && wordAt(end + matched + 1).equals(index.province().get(matched))) {
        matched++;
      }
      return matched > 0 && matched == index.province().size() ? end + matched : end;
    }

    /** The last token of a phrase such as "các sở, ngành có liên quan" that begins here, or -1. */
    private int collectiveEnd(int i) {
      Matcher matcher = COLLECTIVE.matcher(text).region(tokens.get(i).start(), text.length());
      if (!matcher.lookingAt()) {
        return -1;
      }
      int end = i;
      while (end + 1 < tokens.size() && tokens.get(end + 1).end() <= matcher.end()) {
        end++;
      }
      return end;
    }

    private void addGroup(int from, int to) {
      String words = key(from, to, "");
      AgencyEntry exact = index.exact(words);
      AgencyEntry entry =
          exact != null ? exact : index.approximateGroup(List.of(words.split(" "))).orElse(null);
      found.add(
          new Reading(
              text.substring(tokens.get(from).start(), tokens.get(to).end()),
              PartyKind.GROUP,
              entry == null ? null : entry.code(),
              exact == null && entry != null));
      head = "";
    }

    private void flush(int before) {
      if (unknownFrom < 0) {
        return;
      }
      int last = before - 1;
      while (last > unknownFrom && isFiller(last)) {
        last--;
      }
      String phrase = text.substring(tokens.get(unknownFrom).start(), tokens.get(last).end());
      boolean plural = isPlural(unknownFrom);
      found.add(new Reading(phrase, plural ? PartyKind.GROUP : PartyKind.UNKNOWN, null, false));
      unknownFrom = -1;
    }

    /** "Sở" in "Các Sở: Công thương, …" names no body by itself. */
    private boolean isHead(int i) {
      return isHeadOfList(i) || HEADS.contains(wordAt(i)) && i > 0 && isPlural(i - 1);
    }

    private boolean isHeadOfList(int i) {
      return HEADS.contains(wordAt(i)) && i + 1 < tokens.size() && between(i + 1).contains(":");
    }

    private boolean startsFresh(int i) {
      return i == 0 || breaksBefore(i) || isFiller(i - 1);
    }

    private boolean breaksBefore(int i) {
      return i > 0 && BREAK.matcher(between(i)).find();
    }

    private String between(int i) {
      return text.substring(i == 0 ? 0 : tokens.get(i - 1).end(), tokens.get(i).start());
    }

    private boolean isFiller(int i) {
      return tokens.get(i).words().isEmpty();
    }

    private boolean isPlural(int i) {
      return SearchText.normalise(text.substring(tokens.get(i).start(), tokens.get(i).end()))
          .equals("cac");
    }

    /** A word that only joins; "các" opens a phrase, unless a noun for several bodies follows. */
    private boolean isConnector(int i) {
      return isFiller(i)
          && !(isPlural(i) && i + 1 < tokens.size() && !isHead(i + 1) && longest(i + 1, "") < 0);
    }

    private String wordAt(int i) {
      List<String> words = tokens.get(i).words();
      return words.size() == 1 ? words.get(0) : "";
    }
  }
}
