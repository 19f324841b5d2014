package vn.sxsh.shared.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Rows for COPY, in the text format of PostgreSQL: the cheapest way for many rows into a table.
 * Constraints hold and triggers run as for any other statement.
 */
public final class CopyText {

  private final StringBuilder text = new StringBuilder();
  private boolean begun;

  /** Adds a value to the row: null, a list of texts as an array, anything else by its text. */
  public CopyText add(Object value) {
    if (begun) {
      text.append('\t');
    }
    begun = true;
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof List<?> several) {
      array(several);
    } else {
      escape(value.toString());
    }
    return this;
  }

  /** Ends the row. */
  public void end() {
    text.append('\n');
    begun = false;
  }

  /** Sends the rows; returns how many the database took. */
  public long into(Connection connection, String table, String columns) throws SQLException {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY " + table + " (" + columns + ") FROM STDIN", new StringReader(text.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void array(List<?> values) {
    text.append('{');
    for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
      String quoted = each.next().toString().replace("\\", "\\\\").replace("\"", "\\\"");
      text.append('"');
      escape(quoted);
      text.append('"').append(each.hasNext() ? "," : "");
    }
    text.append('}');
  }

  private void escape(String value) {
    for (int at = 0; at < value.length(); at++) {
      char next = value.charAt(at);
      switch (next) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(next);
      }
    }
  }
}
