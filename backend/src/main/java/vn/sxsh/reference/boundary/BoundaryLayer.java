package vn.sxsh.reference.boundary;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.sxsh.shared.persistence.Record;

/** The boundaries of one file. */
@Entity
public class BoundaryLayer extends Record {

  public String name;
  public String source;

  /** The first day on which the boundaries are true. */
  public LocalDate validFrom;

  /** A drawing that only tells units apart. */
  public boolean schematic;

  /** The digest of the file. */
  public String sha256;

  public int units;
  public int points;
}
