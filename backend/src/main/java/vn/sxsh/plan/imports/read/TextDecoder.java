package vn.sxsh.plan.imports.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text without guessing: UTF-8, or UTF-16 that says so. */
final class TextDecoder {

  private TextDecoder() {}

  static String decode(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16;
    } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16;
    }
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ImportRefusedException(
          isBinary(bytes) ? ImportRefusal.NOT_A_DOCUMENT : ImportRefusal.UNKNOWN_ENCODING, e);
    }
    if (text.indexOf('\0') >= 0) {
      throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
    }
    return text;
  }

  /** Control characters that no text has show that this never was one. */
  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] >= 0 && bytes[i] < 9) {
        return true;
      }
    }
    return false;
  }
}
