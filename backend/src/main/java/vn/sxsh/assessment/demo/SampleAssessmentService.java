package vn.sxsh.assessment.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sxsh.assessment.criteria.CriteriaSet;
import vn.sxsh.assessment.criteria.CriteriaSetService;
import vn.sxsh.assessment.criteria.Criterion;
import vn.sxsh.assessment.scan.AssessmentService;
import vn.sxsh.assessment.scan.AssessmentState;
import vn.sxsh.assessment.scan.GivenMark;
import vn.sxsh.assessment.scan.PotentialAssessment;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Makes up quick scans of some of the invented facilities; the same each time. */
@ApplicationScoped
@Transactional
public class SampleAssessmentService {

  /** Of a hundred facilities, how many were scanned, and how many of the scans are not ended. */
  private static final int SCANNED = 30;

  private static final int OPEN = 10;

  private static final String WORDS = "Dữ liệu mẫu để dùng thử";

  private final EntityManager entityManager;
  private final AssessmentService assessments;
  private final CriteriaSetService sets;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleAssessmentService(
      EntityManager entityManager,
      AssessmentService assessments,
      CriteriaSetService sets,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.entityManager = entityManager;
    this.assessments = assessments;
    this.sets = sets;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** Makes the scans, unless there are some or the registry is real; answers how many. */
  @SuppressWarnings("unchecked")
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("invented assessments belong into a demonstration only");
    }
    boolean some =
        !entityManager
            .createNativeQuery("SELECT 1 FROM potential_assessment LIMIT 1")
            .getResultList()
            .isEmpty();
    List<UUID> facilities =
        entityManager
            .createNativeQuery("SELECT id FROM facility WHERE deleted_at IS NULL ORDER BY code")
            .getResultList();
    if (some || facilities.isEmpty()) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because(WORDS);
    CriteriaSet set = sets.forUse(null);
    Random random = new Random(2549);
    List<PotentialAssessment> made = new ArrayList<>();
    for (UUID facility : facilities) {
      if (random.nextInt(100) < SCANNED) {
        made.add(scan(facility, set, random));
      }
    }
    assessments.keep(made);
    return made.size();
  }

  private static PotentialAssessment scan(UUID facility, CriteriaSet set, Random random) {
    PotentialAssessment assessment = new PotentialAssessment();
    assessment.facilityId = facility;
    assessment.assessedOn = LocalDate.of(2017, 3, 1).plusDays(random.nextInt(1_300));
    assessment.conclusion = WORDS;
    List<GivenMark> marks = new ArrayList<>();
    for (Criterion criterion : set.criteria) {
      int at = random.nextInt(criterion.marks().size());
      marks.add(new GivenMark(criterion.code(), criterion.marks().get(at).mark(), null));
    }
    boolean open = random.nextInt(100) < OPEN;
    assessment.judge(set, open ? marks.subList(0, marks.size() / 2) : marks);
    if (!open) {
      assessment.state = AssessmentState.COMPLETED;
      assessment.completedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
      assessment.completedBy = Caller.SYSTEM_ID;
    }
    return assessment;
  }
}
