package vn.sxsh.shared.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identities: UUIDv7, so that new rows lie together in the index. */
public final class Ids {

  private Ids() {}

  /** A new identity. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** {@code given}, or a new identity when the client made none. */
  public static UUID orNext(UUID given) {
    return given == null ? next() : given;
  }
}
