package vn.sxsh.shared.persistence;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sxsh.shared.problem.CommonProblem;

/** What every business record has: an identity, a version, its dates and authors, a tombstone. */
@MappedSuperclass
@EntityListeners(RecordListener.class)
public abstract class Record {

  /** UUIDv7; a client may have made it. */
  @Id public UUID id;

  @Version public int version;

  public Instant createdAt;
  public UUID createdBy;
  public Instant updatedAt;
  public UUID updatedBy;

  /** When the record was deleted; null while it lives. Lists skip what is deleted. */
  public Instant deletedAt;

  /**
   * Reports STALE_VERSION unless this is the version that the caller has seen. The record must have
   * been loaded with a lock, so that the check still holds at commit.
   *
   * @param current makes the answer's copy of the record as it is now
   */
  public void requireVersion(int expected, Supplier<?> current) {
    if (version != expected) {
      throw CommonProblem.STALE_VERSION.raise().withCurrent(current.get());
    }
  }

  /** Makes a new version although no field of its own changes: a part of the record did. */
  public void touch() {
    updatedAt = now();
  }

  /** Leaves a tombstone. */
  public void delete() {
    deletedAt = now();
  }

  /** The present in the precision of the database, so that a saved record reads as it was made. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
