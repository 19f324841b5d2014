package vn.sxsh.reference.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A body has ended and others took over; whoever lists the body follows it. */
public record AgencySucceeded(UUID predecessorId, List<UUID> successorIds, LocalDate effectiveOn) {}
