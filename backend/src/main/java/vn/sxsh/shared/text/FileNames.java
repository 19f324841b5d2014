package vn.sxsh.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of uploaded files, for showing only. */
public final class FileNames {

  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final int LONGEST = 200;

  private FileNames() {}

  /** The name without folders and characters that cannot be seen. */
  public static String safe(String name) {
    if (name == null) {
      return "";
    }
    String last = FOLDERS.matcher(name).replaceFirst("");
    String clean =
        UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("").strip();
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
