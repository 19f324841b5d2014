package vn.sxsh.facility.part;

import java.util.List;

/** The parts of a facility as the client wants them; a missing list leaves what is there. */
public record PartsRequest(
    List<IdentifierRequest> identifiers,
    List<ContactRequest> contacts,
    List<LineRequest> lines,
    List<ProductRequest> products) {}
