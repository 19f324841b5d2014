package vn.sxsh.plan.imports.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.shared.text.SearchText;

/**
 * Words in the form in which they are compared: without diacritics and case, the abbreviations of
 * office language written out, and words that papers add or leave out at will taken away.
 */
public final class Words {

  private static final int LONGEST = 5_000;
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[&\\-][\\p{L}\\p{M}\\p{N}]+){0,8}");
  private static final Set<String> FILLERS = Set.of("và", "các", "có", "va", "cac");
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("tn&mt", "tai nguyen moi truong"),
          Map.entry("tnmt", "tai nguyen moi truong"),
          Map.entry("nn&mt", "nong nghiep moi truong"),
          Map.entry("kh&cn", "khoa hoc cong nghe"),
          Map.entry("khcn", "khoa hoc cong nghe"),
          Map.entry("kh&dt", "ke hoach dau tu"),
          Map.entry("khdt", "ke hoach dau tu"),
          Map.entry("nn&ptnt", "nong nghiep phat trien nong thon"),
          Map.entry("tt&tt", "thong tin truyen thong"),
          Map.entry("tttt", "thong tin truyen thong"),
          Map.entry("gd&dt", "giao duc dao tao"),
          Map.entry("ldtb&xh", "lao dong thuong binh xa hoi"),
          Map.entry("ld-tb&xh", "lao dong thuong binh xa hoi"),
          Map.entry("vhtt&dl", "van hoa the thao du lich"),
          Map.entry("gtvt", "giao thong van tai"),
          Map.entry("ubnd", "uy ban nhan dan"),
          Map.entry("hdnd", "hoi dong nhan dan"),
          Map.entry("mttq", "mat tran to quoc"),
          Map.entry("bql", "ban quan ly"),
          Map.entry("kcn", "khu cong nghiep"),
          Map.entry("kkt", "khu kinh te"),
          Map.entry("pt-th", "phat thanh truyen hinh"),
          Map.entry("ptth", "phat thanh truyen hinh"),
          Map.entry("tvptcn", "tu van phat trien cong nghiep"),
          Map.entry("tp", "thanh pho"),
          Map.entry("dn", "doanh nghiep"),
          Map.entry("bvmt", "bao ve moi truong"),
          Map.entry("sxsh", "san xuat sach hon"));

  /**
   * A word of a text, at its place.
   *
   * @param words what it stands for; empty for a filler
   */
  record Token(int start, int end, List<String> words) {}

  private Words() {}

  /** The words that count, in order; of a very long text those at its beginning. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String beginning = text.substring(0, Math.min(text.length(), LONGEST));
    tokens(beginning).forEach(token -> words.addAll(token.words()));
    return words;
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.start(), matcher.end(), words(matcher.group())));
    }
    return tokens;
  }

  private static List<String> words(String token) {
    // "có" is a filler and "cơ" is not, though both fold to the same.
    if (FILLERS.contains(token.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    String folded = SearchText.normalise(token);
    String meaning = ABBREVIATIONS.get(folded);
    if (meaning != null) {
      return List.of(meaning.split(" "));
    }
    return List.of(folded.split("[&\\-]"));
  }
}
