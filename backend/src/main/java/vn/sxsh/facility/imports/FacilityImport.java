package vn.sxsh.facility.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** A file on its way into the registry. */
@Entity
public class FacilityImport extends Record {

  @Enumerated(EnumType.STRING)
  public ImportStatus status;

  /** For showing only. */
  public String fileName;

  @Enumerated(EnumType.STRING)
  public TableFormat format;

  /** Of the file, in hex. */
  public String sha256;

  public int size;

  /** The widest row. */
  public int columns;

  public int total;

  /** Rows of the present step that are done. */
  public int done;

  @JdbcTypeCode(SqlTypes.JSON)
  public Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);

  @JdbcTypeCode(SqlTypes.JSON)
  public ImportSettings settings;

  /** Why it failed. */
  public String problem;

  public Instant finishedAt;

  /** Goes into a step that looks at every row from the first on. */
  void begin(ImportStatus step) {
    status = step;
    done = 0;
    counts = new EnumMap<>(RowOutcome.class);
    problem = null;
  }
}
