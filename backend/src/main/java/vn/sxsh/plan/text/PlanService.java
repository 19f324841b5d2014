package vn.sxsh.plan.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.document.DocumentProblem;
import vn.sxsh.document.LegalDocumentRef;
import vn.sxsh.document.LegalDocumentRemoval;
import vn.sxsh.document.LegalDocumentService;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;

/** Keeps the headings of plans. */
@ApplicationScoped
@Transactional
public class PlanService {

  private final PlanRepository plans;
  private final PlanLegalBasisRepository legalBases;
  private final LegalBasisEditor legalBasisEditor;
  private final LegalDocumentService documents;
  private final PartyDirectory directory;
  private final Creations creations;

  PlanService(
      PlanRepository plans,
      PlanLegalBasisRepository legalBases,
      LegalBasisEditor legalBasisEditor,
      LegalDocumentService documents,
      PartyDirectory directory,
      Creations creations) {
    this.plans = plans;
    this.legalBases = legalBases;
    this.legalBasisEditor = legalBasisEditor;
    this.documents = documents;
    this.directory = directory;
    this.creations = creations;
  }

  /** The plans that match, one page of them. */
  public Page<PlanRow> search(PlanFilter filter, PageRequest page) {
    return plans.search(filter, page).map(PlanRow::of);
  }

  /** One plan. */
  public PlanResponse get(UUID id) {
    return respond(plans.findVisible(id));
  }

  /** Enters a plan by hand. */
  public PlanResponse register(PlanRequest request) {
    plans.requireWriter();
    if (!creations.claim(request.id(), "PLAN", request)) {
      return get(request.id());
    }
    Plan plan = new Plan();
    plan.id = Ids.orNext(request.id());
    apply(request, plan);
    plans.persistAndFlush(plan);
    legalBasisEditor.replace(plan.id, request.legalBases());
    return respond(plan);
  }

  /** Replaces the heading of a plan. */
  public PlanResponse update(UUID id, int version, PlanRequest request) {
    Plan plan = plans.findForEdit(id);
    plans.requireWritable(plan);
    plan.requireVersion(version, () -> respond(plan));
    apply(request, plan);
    legalBasisEditor.replace(id, request.legalBases());
    plan.touch();
    plans.flush();
    return respond(plan);
  }

  /** A plan that is cited keeps its documents in the register. */
  void keepCited(@Observes LegalDocumentRemoval removal) {
    if (legalBases.cites(removal.documentId())) {
      throw DocumentProblem.DOCUMENT_IN_USE.raise();
    }
  }

  private void apply(PlanRequest request, Plan plan) {
    if (request.periodEnd().isBefore(request.periodStart())) {
      throw PlanProblem.PERIOD_REVERSED.raise().at("periodEnd", "PERIOD_REVERSED");
    }
    plan.number = blankToNull(request.number());
    plan.title = request.title().strip();
    plan.issuer = blankToNull(request.issuer());
    plan.issuerAgencyId = request.issuerAgencyId();
    directory.requireAgency(request.issuerAgencyId(), "issuerAgencyId");
    plan.signatory = blankToNull(request.signatory());
    plan.signatoryTitle = blankToNull(request.signatoryTitle());
    plan.issuedOn = request.issuedOn();
    plan.place = blankToNull(request.place());
    plan.periodStart = request.periodStart();
    plan.periodEnd = request.periodEnd();
    plan.parentPlanId = kin(request.parentPlanId(), plan.id, "parentPlanId");
    plan.predecessorPlanId = kin(request.predecessorPlanId(), plan.id, "predecessorPlanId");
    plan.status = request.status();
    plan.reportDueMonth = request.reportDueMonth();
    plan.reportDueDay = request.reportDueDay();
  }

  private UUID kin(UUID id, UUID self, String field) {
    if (id != null && (id.equals(self) || plans.listVisible(List.of(id)).isEmpty())) {
      throw PlanProblem.KIN_UNKNOWN.raise().at(field, "KIN_UNKNOWN");
    }
    return id;
  }

  private PlanResponse respond(Plan plan) {
    List<PlanLegalBasis> cited = legalBases.listByPlan(plan.id);
    Map<UUID, LegalDocumentRef> refs =
        documents.refs(cited.stream().map(basis -> basis.documentId).toList());
    Map<UUID, PlanRef> kin =
        plans
            .listVisible(
                Stream.of(plan.parentPlanId, plan.predecessorPlanId)
                    .filter(Objects::nonNull)
                    .toList())
            .stream()
            .map(PlanRef::of)
            .collect(Collectors.toMap(PlanRef::id, Function.identity()));
    Bodies bodies = directory.find(Stream.of(plan.issuerAgencyId), Stream.empty());
    return PlanResponse.of(
        plan,
        bodies.of(plan.issuerAgencyId, null),
        kin.get(plan.parentPlanId),
        kin.get(plan.predecessorPlanId),
        cited.stream()
            .map(
                basis ->
                    new LegalBasisResponse(basis.id, basis.citation, refs.get(basis.documentId)))
            .toList());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
