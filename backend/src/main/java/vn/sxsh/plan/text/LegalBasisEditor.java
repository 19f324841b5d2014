package vn.sxsh.plan.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.document.LegalDocumentService;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.text.PlanRequest.LegalBasisRequest;

/** Brings what a plan cites in line with a list, touching only what differs. */
@ApplicationScoped
class LegalBasisEditor {

  private final PlanLegalBasisRepository legalBases;
  private final LegalDocumentService documents;

  LegalBasisEditor(PlanLegalBasisRepository legalBases, LegalDocumentService documents) {
    this.legalBases = legalBases;
    this.documents = documents;
  }

  void replace(UUID planId, List<LegalBasisRequest> wanted) {
    requireKnown(wanted);
    Map<UUID, PlanLegalBasis> present = new HashMap<>();
    legalBases.listByPlan(planId).forEach(basis -> present.put(basis.documentId, basis));
    for (int at = 0; at < wanted.size(); at++) {
      PlanLegalBasis basis = present.remove(wanted.get(at).documentId());
      boolean missing = basis == null;
      if (missing) {
        basis = new PlanLegalBasis();
        basis.planId = planId;
        basis.documentId = wanted.get(at).documentId();
      }
      basis.ordinal = at + 1;
      basis.citation = wanted.get(at).citation();
      if (missing) {
        legalBases.persist(basis);
      }
    }
    present.values().forEach(PlanLegalBasis::delete);
  }

  private void requireKnown(List<LegalBasisRequest> wanted) {
    List<UUID> ids = wanted.stream().map(LegalBasisRequest::documentId).toList();
    Map<UUID, ?> known = documents.refs(ids);
    for (int at = 0; at < ids.size(); at++) {
      if (!known.containsKey(ids.get(at)) || ids.indexOf(ids.get(at)) != at) {
        throw PlanProblem.DOCUMENT_UNKNOWN
            .raise()
            .at("legalBases[" + at + "].documentId", "DOCUMENT_UNKNOWN");
      }
    }
  }
}
