package vn.sxsh.plan.imports.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what bytes are by looking at them. */
final class FormatSniffer {

  /** What the first bytes promise; a ZIP still has to show which Office document it holds. */
  enum Kind {
    ZIP,
    HTML,
    TEXT
  }

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int HEAD = 8192;
  private static final Pattern TAG = Pattern.compile("^<(?:!--|!doctype|[a-z][a-z0-9]*[\\s>/])");
  private static final Pattern ENTITY = Pattern.compile("<!doctype[^>]*\\[|<!entity");

  private FormatSniffer() {}

  static Kind sniff(byte[] bytes) {
    if (startsWith(bytes, ZIP)) {
      return Kind.ZIP;
    }
    if (startsWith(bytes, EMPTY_ZIP)) {
      throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
    }
    if (startsWith(bytes, OLE)) {
      throw new ImportRefusedException(
          contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
              ? ImportRefusal.ENCRYPTED
              : ImportRefusal.LEGACY_FORMAT);
    }
    String head = head(bytes);
    if (ENTITY.matcher(head).find()) {
      throw new ImportRefusedException(ImportRefusal.EXTERNAL_ENTITY);
    }
    if (head.startsWith("%pdf") || head.startsWith("{\\rtf")) {
      throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
    }
    boolean clipboard = head.startsWith("version:") && head.contains("starthtml:");
    if (clipboard || TAG.matcher(head).find()) {
      return Kind.HTML;
    }
    if (head.startsWith("<?xml")) {
      if (head.contains("<html")) {
        return Kind.HTML;
      }
      throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
    }
    return Kind.TEXT;
  }

  /** The beginning in lower case; the bytes of UTF-16 are read without their zeros. */
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return raw.replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
