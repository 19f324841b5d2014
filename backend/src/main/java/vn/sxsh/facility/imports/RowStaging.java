package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies the rows of a file into the database while they are read. */
@ApplicationScoped
class RowStaging {

  private static final String COPY =
      "COPY facility_import_row (import_id, ordinal, line, cells) FROM STDIN (FORMAT csv)";
  private static final int CHUNK = 1 << 16;

  private final EntityManager entityManager;

  RowStaging(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** How many rows were copied, and how many cells the widest has. */
  record Size(int rows, int columns) {}

  /** Copies them, blank rows at the end of the file left out. */
  Size copy(UUID id, Path file, TableReader reader) {
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
              try {
                Writer writer = new Writer(id, copy);
                reader.read(file, writer);
                writer.flush();
                copy.endCopy();
                return new Size(writer.rows, writer.columns);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } finally {
                if (copy.isActive()) {
                  copy.cancelCopy();
                }
              }
            });
  }

  private static final class Writer implements TableReader.Sink {

    private final UUID id;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder();
    private int rows;
    private int columns;

    /** Blank rows that count only when a row with something in it follows. */
    private int blank;

    Writer(UUID id, CopyIn copy) {
      this.id = id;
      this.copy = copy;
    }

    @Override
    public void row(int line, String[] cells) throws IOException {
      if (isBlank(cells)) {
        blank++;
        return;
      }
      for (; blank > 0; blank--) {
        write(line - blank, new String[0]);
      }
      write(line, cells);
    }

    private void write(int line, String[] cells) throws IOException {
      if (++rows > TableLimits.MOST_ROWS) {
        throw TableProblem.TABLE_TOO_MANY_ROWS.raise();
      }
      columns = Math.max(columns, cells.length);
      buffer.append(id).append(',').append(rows).append(',').append(line).append(",\"{");
      for (int at = 0; at < cells.length; at++) {
        buffer.append(at == 0 ? "\"\"" : ",\"\"");
        append(cells[at]);
        buffer.append("\"\"");
      }
      buffer.append("}\"\n");
      if (buffer.length() > CHUNK) {
        flush();
      }
    }

    /** A cell in an array in a quoted value: each layer has its own way to write a quote. */
    private void append(String cell) {
      for (int at = 0; at < cell.length(); at++) {
        char next = cell.charAt(at);
        if (next == '"') {
          buffer.append("\\\"\"");
        } else if (next == '\\') {
          buffer.append("\\\\");
        } else {
          buffer.append(next);
        }
      }
    }

    void flush() throws IOException {
      byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
      buffer.setLength(0);
      try {
        copy.writeToCopy(bytes, 0, bytes.length);
      } catch (java.sql.SQLException e) {
        throw new IOException(e);
      }
    }

    private static boolean isBlank(String[] cells) {
      for (String cell : cells) {
        if (cell != null && !cell.isBlank()) {
          return false;
        }
      }
      return true;
    }
  }
}
