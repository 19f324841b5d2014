package vn.sxsh.reference.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sxsh.reference.ReferenceProblem;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Ends a body and names those that take over, in one act with its legal basis. */
@ApplicationScoped
@Transactional
public class SuccessionService {

  private final AgencyRepository agencies;
  private final AgencyShapes shapes;
  private final Creations creations;
  private final EntityManager entityManager;
  private final Event<AgencySucceeded> succeeded;

  SuccessionService(
      AgencyRepository agencies,
      AgencyShapes shapes,
      Creations creations,
      EntityManager entityManager,
      Event<AgencySucceeded> succeeded) {
    this.agencies = agencies;
    this.shapes = shapes;
    this.creations = creations;
    this.entityManager = entityManager;
    this.succeeded = succeeded;
  }

  /** Records the act; answers the body that has ended. */
  public AgencyResponse succeed(UUID id, SuccessionRequest request) {
    boolean first = creations.claim(request.id(), "agency-succession/" + id, request);
    Agency agency =
        agencies
            .findForEdit(id)
            .filter(it -> it.deletedAt == null)
            .orElseThrow(CommonProblem.NOT_FOUND::raise);
    if (first) {
      requireFit(agency, request);
      List<UUID> successors = successors(agency, request);
      agency.validTo = request.effectiveOn();
      agency.touch();
      successors.forEach(successor -> link(agency, successor, request));
      entityManager.flush();
      succeeded.fire(new AgencySucceeded(id, successors, request.effectiveOn()));
    }
    return shapes.of(agency);
  }

  private static void requireFit(Agency agency, SuccessionRequest request) {
    int count = request.successorIds().size() + (request.newAgency() == null ? 0 : 1);
    if (!request.kind().allows(count)) {
      throw ReferenceProblem.SUCCESSORS_DO_NOT_FIT
          .raise()
          .at("successorIds", "SUCCESSORS_DO_NOT_FIT");
    }
    if (agency.validTo != null && !agency.validTo.equals(request.effectiveOn())) {
      throw ReferenceProblem.AGENCY_ENDED.raise();
    }
    if (agency.validFrom != null && !agency.validFrom.isBefore(request.effectiveOn())) {
      throw ReferenceProblem.VALIDITY_REVERSED.raise().at("effectiveOn", "VALIDITY_REVERSED");
    }
  }

  private List<UUID> successors(Agency agency, SuccessionRequest request) {
    List<UUID> ids = new ArrayList<>(request.successorIds());
    for (UUID successor : ids) {
      boolean fits =
          !successor.equals(agency.id)
              && agencies
                  .findLiving(successor)
                  .filter(it -> it.validity().contains(request.effectiveOn()))
                  .isPresent();
      if (!fits) {
        throw AgencyRules.unknown("successorIds");
      }
    }
    if (request.newAgency() != null) {
      ids.add(found(agency, request));
    }
    return ids;
  }

  private UUID found(Agency predecessor, SuccessionRequest request) {
    Agency agency = new Agency();
    agency.id = Ids.next();
    agency.code = request.newAgency().code();
    agency.name = request.newAgency().name().strip();
    agency.kind = predecessor.kind;
    agency.parentId = predecessor.parentId;
    agency.adminUnitId = predecessor.adminUnitId;
    agency.validFrom = request.effectiveOn();
    agency.source = request.legalBasis();
    agencies.persist(agency);
    return agency.id;
  }

  private void link(Agency agency, UUID successor, SuccessionRequest request) {
    AgencySuccession succession = new AgencySuccession();
    succession.predecessorId = agency.id;
    succession.successorId = successor;
    succession.kind = request.kind();
    succession.effectiveOn = request.effectiveOn();
    succession.legalBasis = request.legalBasis();
    entityManager.persist(succession);
  }
}
