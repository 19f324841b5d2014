package vn.sxsh.plan.imports.read;

/**
 * How much a document may ask of the machine. A plan of a province has some tens of pages; the
 * limits leave a wide margin above that and still keep the worst input within a small heap.
 */
public final class ReadLimits {

  public static final int MAX_BYTES = 20 * 1024 * 1024;
  public static final int MAX_ROWS = 20_000;
  public static final int MAX_COLUMNS = 200;

  /** Characters of text after reading; a string shared by many cells counts in each. */
  public static final int MAX_CHARS = 10_000_000;

  static final int MAX_LINES = 200_000;

  /** Paragraphs outside tables. */
  static final int MAX_PARAGRAPHS = 20_000;

  static final int MAX_ENTRIES = 2_000;
  static final long MAX_INFLATED = 50L * 1024 * 1024;
  static final long MAX_DECLARED = 100L * 1024 * 1024;
  static final long RATIO_APPLIES_ABOVE = 5L * 1024 * 1024;
  static final int MAX_RATIO = 200;
  static final int MAX_HTML_TAGS = 400_000;
  static final int MAX_SHARED_STRINGS = 400_000;
  static final int MAX_MERGED_CELLS = 200_000;
  static final int MAX_NESTING = 200;

  private ReadLimits() {}
}
