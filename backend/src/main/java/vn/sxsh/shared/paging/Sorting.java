package vn.sxsh.shared.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * The fields by which a list may be sorted, each with the expression that does it. What is not on
 * the list is refused, so that no caller can sort by (and so learn) a field that it may not see.
 */
public final class Sorting {

  private final Map<String, String> expressions = new LinkedHashMap<>();
  private final String tieBreaker;
  private final String usual;

  /**
   * @param usual the order when none is asked for, in the caller's notation ({@code
   *     name,-updatedAt})
   * @param tieBreaker an expression that is unique, so that pages never overlap
   */
  public Sorting(String usual, String tieBreaker) {
    this.usual = usual;
    this.tieBreaker = tieBreaker;
  }

  /** Allows {@code field}, sorted by {@code expression}. */
  public Sorting allow(String field, String expression) {
    expressions.put(field, expression);
    return this;
  }

  /** The ORDER BY list for what the caller asked (null or blank: the usual order). */
  public String orderBy(String asked) {
    List<String> terms = new ArrayList<>();
    for (String key : (asked == null || asked.isBlank() ? usual : asked).split(",")) {
      boolean descending = key.startsWith("-");
      String expression = expressions.get(descending ? key.substring(1) : key);
      if (expression == null) {
        throw unknown();
      }
      terms.add(expression + (descending ? " desc nulls last" : " asc nulls last"));
    }
    terms.add(tieBreaker);
    return String.join(", ", terms);
  }

  /** What is reported for a field that a list is not sorted by. */
  static RuntimeException unknown() {
    return CommonProblem.VALIDATION_FAILED.raise().at("sort", "UNKNOWN_SORT_FIELD");
  }
}
