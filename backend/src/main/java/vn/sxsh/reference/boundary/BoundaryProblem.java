package vn.sxsh.reference.boundary;

import vn.sxsh.shared.problem.Problem;

/** Why a file of boundaries is refused. */
public enum BoundaryProblem implements Problem {
  /** More bytes, features or points than a map can bear. */
  BOUNDARY_TOO_LARGE(413),
  BOUNDARY_NOT_JSON(422),
  /** JSON, but no FeatureCollection of GeoJSON. */
  BOUNDARY_NOT_FEATURES(422),
  /** Nested more deeply, or with longer words, than any GeoJSON is. */
  BOUNDARY_TOO_DEEP(422),
  /** Features that cannot be taken; each is named. */
  BOUNDARY_INVALID(422);

  private final int status;

  BoundaryProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
