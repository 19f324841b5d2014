package vn.sxsh.shared.table;

import java.io.IOException;

/** Writes the rows of a table, one by one, as a file of some kind. */
public interface TableWriter {

  /** Writes a row: text in the order of the columns, null where there is nothing. */
  void row(Object[] values) throws IOException;

  /** Writes what comes after the last row. */
  void end() throws IOException;
}
