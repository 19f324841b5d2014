package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.draft.PlanHeader;
import vn.sxsh.plan.text.Headings;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.shared.text.SearchText;

/** The heading of the plan. */
@ApplicationScoped
class HeaderMerge {

  /** "Trước ngày 30/11" (§V.13) read strictly; the plan's own setting once it is there. */
  private static final int REPORT_DUE_MONTH = 11;

  private static final int REPORT_DUE_DAY = 29;

  private final PlanRepository plans;

  HeaderMerge(PlanRepository plans) {
    this.plans = plans;
  }

  /** A plan is known by its number and issuer; one without a number by its title. */
  Plan find(PlanHeader header, KnownBodies bodies) {
    String number = Run.blankToNull(header.number());
    List<Plan> alike =
        number != null
            ? plans.listByNumber(number)
            : header.title() == null ? List.of() : plans.listUnnumberedByTitle(header.title());
    UUID issuer = agency(header, bodies);
    return alike.stream()
        .filter(plan -> sameIssuer(plan, header.issuer(), issuer))
        .findFirst()
        .orElse(null);
  }

  void merge(Run run, PlanStatus status) {
    Plan plan = run.plan;
    Change<PlanDraft> change = run.change(run.draft, run.last.draft(), run.newPlan);
    change
        .field(
            "number", d -> Run.blankToNull(d.header().number()), plan.number, v -> plan.number = v)
        .field("title", d -> Run.blankToNull(d.header().title()), plan.title, v -> plan.title = v)
        .field(
            "issuer", d -> Run.blankToNull(d.header().issuer()), plan.issuer, v -> plan.issuer = v)
        .field(
            "issuerCode",
            d -> agency(d.header(), run.bodies),
            plan.issuerAgencyId,
            v -> plan.issuerAgencyId = v)
        .field(
            "signatory",
            d -> Run.blankToNull(d.header().signatory()),
            plan.signatory,
            v -> plan.signatory = v)
        .field(
            "signatoryTitle",
            d -> Run.blankToNull(d.header().signatoryTitle()),
            plan.signatoryTitle,
            v -> plan.signatoryTitle = v)
        .field("place", d -> Run.blankToNull(d.header().place()), plan.place, v -> plan.place = v)
        .field("issuedOn", d -> d.header().issuedOn(), plan.issuedOn, v -> plan.issuedOn = v)
        .field(
            "periodStart",
            d -> d.header().periodStart(),
            plan.periodStart,
            v -> plan.periodStart = v)
        .field("periodEnd", d -> d.header().periodEnd(), plan.periodEnd, v -> plan.periodEnd = v)
        .field(
            "extraColumns",
            PlanDraft::extraColumns,
            plan.extraColumns.names(),
            v -> plan.extraColumns = new Headings(v));
    if (run.newPlan) {
      plan.status = status;
      plan.reportDueMonth = REPORT_DUE_MONTH;
      plan.reportDueDay = REPORT_DUE_DAY;
      run.save(plan);
    }
    run.report(RowKind.PLAN, plan.number, run.draft.header().title(), change);
  }

  private static UUID agency(PlanHeader header, KnownBodies bodies) {
    return header.issuerCode() == null ? null : bodies.agencies().get(header.issuerCode());
  }

  private static boolean sameIssuer(Plan plan, String printed, UUID agencyId) {
    return printed == null
        || (agencyId != null && Objects.equals(agencyId, plan.issuerAgencyId))
        || SearchText.normalise(printed).equals(SearchText.normalise(plan.issuer));
  }
}
