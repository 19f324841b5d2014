package vn.sxsh.facility;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sxsh.shared.text.SearchText;

/**
 * What is left of a facility's name for comparing: no marks, no words that only tell the form of a
 * business or that every site has, in the order of the alphabet. The database has the same function
 * as {@code facility_name_key}; a test holds the two together.
 */
public final class NameKey {

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  /** Longer forms before the shorter ones that they begin with: the database takes the longest. */
  private static final Pattern FORMS =
      Pattern.compile(
          "\\b(cong ty co phan|cong ty trach nhiem huu han|trach nhiem huu han|mot thanh vien"
              + "|hai thanh vien|doanh nghiep tu nhan|hop tac xa|ho kinh doanh|cong ty|co phan"
              + "|doanh nghiep|xi nghiep|nha may|co so|san xuat|chi nhanh|ctcp|cty|cp|tnhh|mtv|1tv"
              + "|htx|dntn|hkd|dn|xn|nm|cn|sx)\\b");

  private NameKey() {}

  /** The key of a name; the empty string when nothing is left of it, and for null. */
  public static String of(String name) {
    String words = NO_WORD.matcher(SearchText.normalise(name)).replaceAll(" ");
    String own = FORMS.matcher(words).replaceAll(" ");
    return Arrays.stream(own.split(" "))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
