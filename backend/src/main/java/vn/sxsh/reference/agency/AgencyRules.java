package vn.sxsh.reference.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.reference.ReferenceProblem;
import vn.sxsh.reference.Validity;
import vn.sxsh.reference.unit.AdminUnitService;

/** What must hold of a body before it is saved. */
@ApplicationScoped
class AgencyRules {

  private static final int DEEPEST = 20;

  private final AgencyRepository agencies;
  private final AdminUnitService units;

  AgencyRules(AgencyRepository agencies, AdminUnitService units) {
    this.agencies = agencies;
    this.units = units;
  }

  void check(UUID id, AgencyRequest request) {
    requireOrder(new Validity(request.validFrom(), request.validTo()), "validTo");
    for (int at = 0; at < request.focalPoints().size(); at++) {
      FocalPointRequest person = request.focalPoints().get(at);
      requireOrder(
          new Validity(person.mandateFrom(), person.mandateTo()),
          "focalPoints[" + at + "].mandateTo");
    }
    if (request.adminUnitId() != null && units.refs(List.of(request.adminUnitId())).isEmpty()) {
      throw unknown("adminUnitId");
    }
    requireNoCycle(id, request.parentId());
  }

  private static void requireOrder(Validity period, String field) {
    if (!period.isOrdered()) {
      throw ReferenceProblem.VALIDITY_REVERSED.raise().at(field, "VALIDITY_REVERSED");
    }
  }

  private void requireNoCycle(UUID id, UUID parentId) {
    UUID above = parentId;
    for (int depth = 0; above != null; depth++) {
      if (above.equals(id) || depth > DEEPEST) {
        throw ReferenceProblem.AGENCY_CYCLE.raise().at("parentId", "AGENCY_CYCLE");
      }
      above = agencies.findLiving(above).orElseThrow(() -> unknown("parentId")).parentId;
    }
  }

  static RuntimeException unknown(String field) {
    return ReferenceProblem.REFERENCE_UNKNOWN.raise().at(field, "REFERENCE_UNKNOWN");
  }
}
