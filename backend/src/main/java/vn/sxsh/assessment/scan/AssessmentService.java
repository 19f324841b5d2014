package vn.sxsh.assessment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.assessment.AssessmentProblem;
import vn.sxsh.assessment.criteria.CriteriaSetService;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps quick scans, from the plan to make one until it is verified. */
@ApplicationScoped
@Transactional
public class AssessmentService {

  private final AssessmentRepository assessments;
  private final AssessmentShapes shapes;
  private final CriteriaSetService sets;
  private final FacilityService facilities;
  private final ChangeLogService log;
  private final Creations creations;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;

  AssessmentService(
      AssessmentRepository assessments,
      AssessmentShapes shapes,
      CriteriaSetService sets,
      FacilityService facilities,
      ChangeLogService log,
      Creations creations,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time) {
    this.assessments = assessments;
    this.shapes = shapes;
    this.sets = sets;
    this.facilities = facilities;
    this.log = log;
    this.creations = creations;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /** One page of the assessments that the caller may see. */
  public Page<AssessmentResponse> list(AssessmentFilter filter, PageRequest request) {
    SqlConditions where = filter.narrow(facilities.matching(filter.facilities()));
    if (!seesOpen()) {
      where.add("a.completed_at IS NOT NULL");
    }
    Page<PotentialAssessment> page = assessments.page(where, request);
    return new Page<>(shapes.of(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One assessment. */
  public AssessmentResponse get(UUID id) {
    PotentialAssessment assessment = assessments.findLiving(id);
    requireVisible(assessment);
    return shapes.of(assessment);
  }

  /** Who changed what of it, newest first. */
  public ChangePage changes(UUID id, HistoryRequest request) {
    requireVisible(assessments.findLiving(id));
    return log.newestFirst("c.record_id = :assessment", Map.of("assessment", id), request);
  }

  /** Begins an assessment. */
  public AssessmentResponse create(AssessmentRequest request) {
    if (!creations.claim(request.id(), "assessment", request)) {
      return get(request.id());
    }
    PotentialAssessment assessment = new PotentialAssessment();
    assessment.id = Ids.orNext(request.id());
    write(request, assessment);
    assessments.persistAndFlush(assessment);
    return shapes.of(assessment);
  }

  /** Replaces what is known; reports ASSESSMENT_STATE when it is completed. */
  public AssessmentResponse update(UUID id, int version, AssessmentRequest request) {
    PotentialAssessment assessment = findForEdit(id, version);
    assessment.require(AssessmentState.PLANNED);
    write(request, assessment);
    assessment.touch();
    return saved(assessment);
  }

  /** From now on it counts, and nothing of it changes. */
  public AssessmentResponse complete(UUID id, int version) {
    PotentialAssessment assessment = findForEdit(id, version);
    assessment.require(AssessmentState.COMPLETED);
    if (assessment.score == null) {
      throw AssessmentProblem.MARKS_MISSING.raise().at("marks", "MARKS_MISSING");
    }
    requirePast(assessment);
    assessment.state = AssessmentState.COMPLETED;
    assessment.completedAt = now();
    assessment.completedBy = caller.get().id();
    return saved(assessment);
  }

  /** Closes it for good; not for who has completed it. */
  public AssessmentResponse verify(UUID id, int version) {
    PotentialAssessment assessment = findForEdit(id, version);
    assessment.require(AssessmentState.VERIFIED);
    if (caller.get().id().equals(assessment.completedBy)) {
      throw AssessmentProblem.ASSESSMENT_OWN_WORK.raise();
    }
    assessment.state = AssessmentState.VERIFIED;
    assessment.verifiedAt = now();
    assessment.verifiedBy = caller.get().id();
    return saved(assessment);
  }

  /** Lets a completed one be edited again; until it is completed anew it does not count. */
  public AssessmentResponse reopen(UUID id, int version, ReopeningRequest request) {
    PotentialAssessment assessment = findForEdit(id, version);
    if (assessment.state != AssessmentState.COMPLETED) {
      throw AssessmentProblem.ASSESSMENT_STATE.raise();
    }
    changes.because(request.reason().strip());
    assessment.state = AssessmentState.IN_PROGRESS;
    assessment.completedAt = null;
    assessment.completedBy = null;
    return saved(assessment);
  }

  /** Leaves a tombstone of an open one; it can come back. */
  public void delete(UUID id, int version) {
    PotentialAssessment assessment = findForEdit(id, version);
    assessment.require(AssessmentState.PLANNED);
    assessment.delete();
  }

  /** Brings a deleted one back. */
  public AssessmentResponse restore(UUID id) {
    PotentialAssessment assessment = assessments.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (assessment == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    requireVisible(assessment);
    assessment.deletedAt = null;
    return saved(assessment);
  }

  /** Keeps assessments that another part of the program has made and checked. */
  public void keep(List<PotentialAssessment> made) {
    made.forEach(assessment -> assessment.id = Ids.orNext(assessment.id));
    assessments.persist(made);
    assessments.flush();
  }

  private void write(AssessmentRequest request, PotentialAssessment assessment) {
    if (facilities.items(List.of(request.facilityId())).isEmpty()) {
      throw AssessmentProblem.ASSESSMENT_FACILITY_UNKNOWN
          .raise()
          .at("facilityId", "REFERENCE_UNKNOWN");
    }
    assessment.facilityId = request.facilityId();
    assessment.assessedOn = request.assessedOn();
    assessment.conclusion =
        request.conclusion() == null || request.conclusion().isBlank()
            ? null
            : request.conclusion();
    assessment.judge(sets.forUse(request.criteriaSetId()), request.marks());
    if (!request.marks().isEmpty()) {
      requirePast(assessment);
    }
  }

  /** A visit can be planned ahead; what was seen was seen. */
  private void requirePast(PotentialAssessment assessment) {
    if (assessment.assessedOn.isAfter(time.today())) {
      throw AssessmentProblem.ASSESSED_IN_FUTURE.raise().at("assessedOn", "ASSESSED_IN_FUTURE");
    }
  }

  private AssessmentResponse saved(PotentialAssessment assessment) {
    assessments.flush();
    return shapes.of(assessment);
  }

  private PotentialAssessment findForEdit(UUID id, int version) {
    PotentialAssessment assessment = assessments.findForEdit(id);
    requireVisible(assessment);
    assessment.requireVersion(version, () -> shapes.of(assessment));
    return assessment;
  }

  private void requireVisible(PotentialAssessment assessment) {
    if (facilities.items(List.of(assessment.facilityId)).isEmpty()
        || assessment.completedAt == null && !seesOpen()) {
      throw CommonProblem.NOT_FOUND.raise();
    }
  }

  /** What is not completed is the business of those who assess. */
  private boolean seesOpen() {
    return caller.get().can(Permissions.ASSESSMENT_WRITE);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
