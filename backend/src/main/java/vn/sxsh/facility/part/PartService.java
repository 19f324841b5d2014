package vn.sxsh.facility.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.problem.ProblemException;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;

/** Keeps what belongs to a facility; the facility itself must have been checked and locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartService {

  private final PartRepository parts;
  private final CurrentCaller caller;

  PartService(PartRepository parts, CurrentCaller caller) {
    this.parts = parts;
    this.caller = caller;
  }

  /** What the caller may see of the parts. */
  public PartsResponse get(UUID facilityId) {
    return parts.read(facilityId, caller.get().can(Permissions.FACILITY_CONFIDENTIAL));
  }

  /** Makes the parts what the request says; a missing list leaves what is there. */
  public void replace(UUID facilityId, PartsRequest wanted) {
    requireOnce("identifiers", wanted.identifiers());
    requireOnce("contacts", wanted.contacts());
    requireOnce("lines", wanted.lines());
    requireOnce("products", wanted.products());
    replace(facilityId, FacilityIdentifier.class, FacilityIdentifier::new, wanted.identifiers());
    replace(facilityId, FacilityContact.class, FacilityContact::new, wanted.contacts());
    replace(facilityId, ProcessLine.class, ProcessLine::new, wanted.lines());
    replace(facilityId, FacilityProduct.class, FacilityProduct::new, wanted.products());
    requireLines(facilityId, wanted);
  }

  private <P extends FacilityPart> void replace(
      UUID facilityId, Class<P> kind, Supplier<P> maker, List<? extends PartRequest<P>> wanted) {
    if (wanted == null) {
      return;
    }
    Map<UUID, P> left = new HashMap<>();
    parts.list(kind, facilityId).forEach(part -> left.put(part.id, part));
    int ordinal = 0;
    for (PartRequest<P> request : wanted) {
      P known = request.id() == null ? null : left.remove(request.id());
      if (known == null && request.id() != null) {
        // Somebody removed it while the client was editing it.
        known = parts.removed(kind, facilityId, request.id());
      }
      P part = known == null ? maker.get() : known;
      request.writeTo(part);
      part.ordinal = ordinal++;
      part.deletedAt = null;
      if (known == null) {
        part.id = Ids.orNext(request.id());
        part.facilityId = facilityId;
        parts.persist(part);
      }
    }
    left.values().forEach(FacilityPart::delete);
  }

  private static void requireOnce(String list, List<? extends PartRequest<?>> wanted) {
    Set<UUID> seen = new HashSet<>();
    for (int at = 0; wanted != null && at < wanted.size(); at++) {
      UUID id = wanted.get(at).id();
      if (id != null && !seen.add(id)) {
        throw CommonProblem.VALIDATION_FAILED.raise().at(list + "[" + at + "].id", "PART_REPEATED");
      }
    }
  }

  /** A product is made on a line of its own facility, also when only the lines are replaced. */
  private void requireLines(UUID facilityId, PartsRequest wanted) {
    if (wanted.products() == null && wanted.lines() == null) {
      return;
    }
    Set<UUID> lines = new HashSet<>();
    parts.list(ProcessLine.class, facilityId).forEach(line -> lines.add(line.id));
    List<FacilityProduct> products = parts.list(FacilityProduct.class, facilityId);
    for (int at = 0; at < products.size(); at++) {
      UUID line = products.get(at).lineId;
      if (line != null && !lines.contains(line)) {
        ProblemException problem = CommonProblem.VALIDATION_FAILED.raise();
        throw wanted.products() == null
            ? problem.at("lines", "LINE_IN_USE")
            : problem.at("products[" + at + "].lineId", "REFERENCE_UNKNOWN");
      }
    }
  }
}
