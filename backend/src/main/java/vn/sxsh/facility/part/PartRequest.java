package vn.sxsh.facility.part;

import java.util.UUID;

/** A part as the client wants it. */
interface PartRequest<P extends FacilityPart> {

  /** The part that is meant, or a new one's id made by the client, or null. */
  UUID id();

  void writeTo(P part);
}
