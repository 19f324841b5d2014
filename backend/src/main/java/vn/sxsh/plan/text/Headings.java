package vn.sxsh.plan.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Headings of the matrix that have no place of their own, in printed order. A type of its own,
 * because Hibernate maps every list of texts in the program alike and others are not JSON.
 */
public record Headings(@JsonValue List<String> names) {

  public static final Headings NONE = new Headings(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Headings {
    names = List.copyOf(names);
  }
}
