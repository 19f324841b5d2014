package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.identity.account.AccountRef;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps what people say to findings: who takes one on, until when, and why it may stay. */
@ApplicationScoped
@Transactional
public class FindingActService {

  private final FindingRepository findings;
  private final FindingService shown;
  private final FacilityService facilities;
  private final FacilityScope scope;
  private final StaffService staff;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;

  FindingActService(
      FindingRepository findings,
      FindingService shown,
      FacilityService facilities,
      FacilityScope scope,
      StaffService staff,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time) {
    this.findings = findings;
    this.shown = shown;
    this.facilities = facilities;
    this.scope = scope;
    this.staff = staff;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /** Who could take on what is found in a facility: whoever may write it. */
  public List<AccountRef> owners(UUID facilityId) {
    return ownersOf(facilities.entity(facilityId));
  }

  /** Replaces what is said to a finding that is there now. */
  public FindingResponse settle(
      UUID facilityId, QualityRule rule, int version, FindingRequest request) {
    Facility facility = facilities.entity(facilityId);
    FindingResponse now = current(facilityId, rule);
    FacilityFinding stored = findings.findForEdit(facilityId, rule);
    requireVersion(stored == null ? 0 : stored.version, version, facilityId, rule);
    requirePossible(rule, request, facility, now);
    changes.because(request.reason());
    if (stored != null) {
      write(request, stored);
      stored.touch();
      findings.flush();
    } else {
      FacilityFinding first = new FacilityFinding();
      first.id = Ids.next();
      first.facilityId = facilityId;
      first.rule = rule;
      write(request, first);
      if (!findings.insert(first, caller.get().id())) {
        throw CommonProblem.STALE_VERSION.raise().withCurrent(current(facilityId, rule));
      }
    }
    return current(facilityId, rule);
  }

  private FindingResponse current(UUID facilityId, QualityRule rule) {
    return shown.ofFacility(facilityId).stream()
        .filter(finding -> finding.rule() == rule)
        .findFirst()
        .orElseThrow(FacilityProblem.FINDING_GONE::raise);
  }

  private void requireVersion(int stored, int seen, UUID facilityId, QualityRule rule) {
    if (stored != seen) {
      throw CommonProblem.STALE_VERSION.raise().withCurrent(current(facilityId, rule));
    }
  }

  private void requirePossible(
      QualityRule rule, FindingRequest request, Facility facility, FindingResponse now) {
    if (request.outcome() == FindingOutcome.OVERRIDDEN && rule.severity == Severity.BLOCK) {
      throw FacilityProblem.FINDING_BLOCKS.raise().at("outcome", "FINDING_BLOCKS");
    }
    if (request.outcome() == FindingOutcome.POSTPONED && request.dueOn().isBefore(time.today())) {
      throw FacilityProblem.FINDING_DUE_PAST.raise().at("dueOn", "FINDING_DUE_PAST");
    }
    boolean kept =
        request.ownerId() == null
            || now.owner() != null && request.ownerId().equals(now.owner().id());
    if (!kept && ownersOf(facility).stream().noneMatch(it -> it.id().equals(request.ownerId()))) {
      throw FacilityProblem.FINDING_OWNER_UNFIT.raise().at("ownerId", "FINDING_OWNER_UNFIT");
    }
  }

  private List<AccountRef> ownersOf(Facility facility) {
    return staff.list(Permissions.FACILITY_WRITE, people -> scope.admitted(facility, people));
  }

  private void write(FindingRequest request, FacilityFinding finding) {
    String givenFor =
        request.outcome() == null ? null : findings.givenFor(finding.facilityId, finding.rule);
    String reason = request.outcome() == null ? null : request.reason().strip();
    boolean same =
        request.outcome() == finding.outcome
            && Objects.equals(reason, finding.reason)
            && Objects.equals(givenFor, finding.givenFor);
    finding.ownerId = request.ownerId();
    finding.dueOn = request.dueOn();
    if (!same) {
      finding.outcome = request.outcome();
      finding.reason = reason;
      finding.givenFor = givenFor;
      finding.decidedBy = request.outcome() == null ? null : caller.get().id();
      finding.decidedAt = request.outcome() == null ? null : Instant.now();
    }
  }
}
