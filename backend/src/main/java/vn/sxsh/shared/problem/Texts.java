package vn.sxsh.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Message texts in the caller's language: Vietnamese unless English is asked for. */
@ApplicationScoped
public class Texts {

  /** The language that the program speaks when nothing else is asked for. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String BUNDLE = "messages.problems";

  /** The text of {@code key}, or null when the bundle has none. */
  public String find(Locale locale, String key, Map<String, ?> parameters) {
    try {
      return fill(bundle(locale).getString(key), parameters);
    } catch (MissingResourceException missing) {
      return null;
    }
  }

  /** The language to answer in, from the Accept-Language header (null when there is none). */
  public static Locale choose(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return VIETNAMESE;
    }
    try {
      Locale match =
          Locale.lookup(
              Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, Locale.ENGLISH));
      return match == null ? VIETNAMESE : match;
    } catch (IllegalArgumentException malformed) {
      return VIETNAMESE;
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String fill(String text, Map<String, ?> parameters) {
    String filled = text;
    for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
      filled = filled.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
    }
    return filled;
  }
}
