package vn.sxsh.shared.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * The place of a row in a sorted list. It names the row by what the list is sorted by, not by how
 * many rows stand before it, so that rows that come and go meanwhile neither hide nor repeat
 * another one.
 *
 * @param sort the order in which it is a place
 * @param values what the row has for each field of the order, then its id; null: nothing
 */
public record SortCursor(String sort, List<String> values) {

  private static final String VERSION = "1";
  private static final String NOTHING = "~";

  /** What a client holds: it says nothing to it, so that it can change its form one day. */
  public String encode() {
    List<String> parts = new ArrayList<>(List.of(VERSION, encode(sort)));
    values.forEach(value -> parts.add(value == null ? NOTHING : encode(value)));
    return String.join(".", parts);
  }

  /** Reads what {@link #encode} wrote; anything else is a malformed request. */
  public static SortCursor decode(String cursor) {
    List<String> parts = Arrays.asList(cursor.split("\\.", -1));
    if (parts.size() < 3 || !parts.get(0).equals(VERSION)) {
      throw malformed();
    }
    List<String> values = new ArrayList<>();
    for (String part : parts.subList(2, parts.size())) {
      values.add(part.equals(NOTHING) ? null : decodeText(part));
    }
    return new SortCursor(decodeText(parts.get(1)), values);
  }

  /** What is reported for a cursor that was not given by this list. */
  public static RuntimeException malformed() {
    return CommonProblem.MALFORMED_REQUEST.raise().at("cursor", "NOT_A_CURSOR");
  }

  private static String encode(String value) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String decodeText(String part) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(part));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (IllegalArgumentException | CharacterCodingException notOurs) {
      throw malformed();
    }
    throw malformed();
  }
}
