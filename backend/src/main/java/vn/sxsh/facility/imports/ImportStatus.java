package vn.sxsh.facility.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file is on its way into the registry. */
@Schema(name = "FacilityImportStatus")
public enum ImportStatus {
  /** Read; somebody must say what its columns mean. */
  READ,
  /** Its rows are being tried; nothing is saved. */
  CHECKING,
  /** Tried: what saving would do is known. */
  CHECKED,
  /** Being saved, batch by batch. */
  COMMITTING,
  COMMITTED,
  /** Ended by itself; what batches had saved stays saved. */
  FAILED;

  boolean isRunning() {
    return this == CHECKING || this == COMMITTING;
  }
}
