package vn.sxsh.shared.paging;

/**
 * How many rows a list has. Counting reads each of them, so that it ends at a number beyond which
 * nobody needs to know.
 *
 * @param isExact false when there are more
 */
public record Total(long count, boolean isExact) {

  /** Rows of a list that are counted one by one. */
  public static final int MOST_COUNTED = 10_000;

  /**
   * What is known after {@code counted} rows have been found while looking for one more than so.
   */
  public static Total upTo(int most, long counted) {
    return new Total(Math.min(counted, most), counted <= most);
  }
}
