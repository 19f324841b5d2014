package vn.sxsh.plan.imports.read;

import java.nio.charset.StandardCharsets;

/**
 * What a person handed in: a file, or a text pasted from somewhere.
 *
 * @param content the bytes; a pasted text is UTF-8
 * @param name the file's name, for showing it only; empty for a pasted text
 * @param pasted whether it is text from the clipboard, so that its encoding is known
 */
public record SourceInput(byte[] content, String name, boolean pasted) {

  public static SourceInput ofFile(byte[] content, String name) {
    return new SourceInput(content, name == null ? "" : name, false);
  }

  public static SourceInput ofText(String text) {
    return new SourceInput(text.getBytes(StandardCharsets.UTF_8), "", true);
  }
}
