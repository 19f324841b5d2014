package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.document.LegalDocumentRef;
import vn.sxsh.document.LegalDocumentRequest;
import vn.sxsh.document.LegalDocumentService;
import vn.sxsh.document.LegalEffect;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.text.PlanLegalBasis;
import vn.sxsh.plan.text.PlanLegalBasisRepository;
import vn.sxsh.shared.text.SearchText;

/** The papers that the plan cites; one that the register does not know is entered into it. */
@ApplicationScoped
class LegalBasisMerge {

  private static final String UNKNOWN_KIND = "Văn bản";
  private static final String UNKNOWN_ISSUER = "Không ghi";

  private final PlanLegalBasisRepository legalBases;
  private final LegalDocumentService documents;

  LegalBasisMerge(PlanLegalBasisRepository legalBases, LegalDocumentService documents) {
    this.legalBases = legalBases;
    this.documents = documents;
  }

  void merge(Run run) {
    Map<UUID, PlanLegalBasis> present = new HashMap<>();
    if (!run.newPlan) {
      legalBases.listByPlan(run.plan.id).forEach(basis -> present.put(basis.documentId, basis));
    }
    Set<String> seen = new HashSet<>();
    int ordinal = 0;
    for (DraftLegalBasis wanted : run.draft.legalBases()) {
      ordinal++;
      String number = Run.blankToNull(wanted.number());
      if (number == null || !seen.add(SearchText.normalise(number))) {
        run.report(
            RowKind.LEGAL_BASIS,
            number,
            wanted.citation(),
            RowOutcome.REFUSED,
            number == null ? RowReason.NUMBER_EMPTY : RowReason.CITED_TWICE);
      } else {
        merge(run, wanted, ordinal, present);
      }
    }
  }

  private void merge(
      Run run, DraftLegalBasis wanted, int ordinal, Map<UUID, PlanLegalBasis> present) {
    DraftLegalBasis before =
        run.last.row(
            RowKind.LEGAL_BASIS, wanted.number(), PlanDraft::legalBases, DraftLegalBasis::number);
    UUID document = find(wanted);
    PlanLegalBasis basis = document == null ? null : present.get(document);
    if (basis == null && before != null) {
      run.report(
          RowKind.LEGAL_BASIS,
          wanted.number(),
          wanted.citation(),
          RowOutcome.UNCHANGED,
          RowReason.REMOVED_BY_PEOPLE);
      return;
    }
    boolean created = basis == null;
    if (created) {
      basis = new PlanLegalBasis();
      basis.planId = run.plan.id;
      basis.documentId = document == null && !run.dry ? register(wanted) : document;
      basis.ordinal = ordinal;
    }
    PlanLegalBasis edited = basis;
    Change<DraftLegalBasis> change = run.change(wanted, before, created);
    change.field("citation", DraftLegalBasis::citation, basis.citation, v -> edited.citation = v);
    if (created) {
      run.save(basis);
    }
    run.report(RowKind.LEGAL_BASIS, wanted.number(), wanted.citation(), change);
  }

  private UUID find(DraftLegalBasis wanted) {
    List<LegalDocumentRef> alike = documents.findByNumber(wanted.number());
    String issuer = SearchText.normalise(wanted.issuer());
    return alike.stream()
        .filter(document -> SearchText.normalise(document.issuer()).equals(issuer))
        .findFirst()
        .or(() -> alike.size() == 1 ? alike.stream().findFirst() : java.util.Optional.empty())
        .map(LegalDocumentRef::id)
        .orElse(null);
  }

  private UUID register(DraftLegalBasis wanted) {
    String title = Run.blankToNull(wanted.title());
    return documents
        .register(
            new LegalDocumentRequest(
                null,
                wanted.number(),
                wanted.kind() == null ? UNKNOWN_KIND : wanted.kind(),
                title == null ? wanted.citation() : title,
                wanted.issuer() == null ? UNKNOWN_ISSUER : wanted.issuer(),
                wanted.issuedOn(),
                LegalEffect.UNKNOWN,
                null,
                null,
                null))
        .id();
  }
}
