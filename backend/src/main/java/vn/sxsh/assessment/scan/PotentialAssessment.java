package vn.sxsh.assessment.scan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.assessment.AssessmentProblem;
import vn.sxsh.assessment.criteria.Aspect;
import vn.sxsh.assessment.criteria.CriteriaScore;
import vn.sxsh.assessment.criteria.CriteriaSet;
import vn.sxsh.assessment.criteria.Criterion;
import vn.sxsh.assessment.criteria.PotentialLevel;
import vn.sxsh.shared.persistence.Record;

/** The quick scan of a facility on a day. */
@Entity
public class PotentialAssessment extends Record {

  public UUID facilityId;
  public UUID criteriaSetId;
  public LocalDate assessedOn;

  @Enumerated(EnumType.STRING)
  public AssessmentState state;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<GivenMark> marks;

  /** From 0 to 100, to one decimal; null while a mark is missing. */
  public BigDecimal score;

  /** What the score means by the thresholds of the version; null while a mark is missing. */
  @Enumerated(EnumType.STRING)
  public PotentialLevel level;

  /** As the score, of the criteria of each aspect alone. */
  public BigDecimal potentialScore;

  public BigDecimal needScore;
  public BigDecimal abilityScore;

  /** What the assessor concludes and proposes. */
  public String conclusion;

  public Instant completedAt;
  public UUID completedBy;
  public Instant verifiedAt;
  public UUID verifiedBy;

  /**
   * Takes these marks of a version of the criteria, and what they come to; reports
   * MARKS_DO_NOT_FIT.
   */
  public void judge(CriteriaSet set, List<GivenMark> given) {
    Map<String, Criterion> known =
        set.criteria.stream().collect(Collectors.toMap(Criterion::code, each -> each));
    long different = given.stream().map(GivenMark::criterion).distinct().count();
    for (int at = 0; at < given.size(); at++) {
      GivenMark mark = given.get(at);
      Criterion criterion = known.get(mark.criterion());
      if (criterion == null || criterion.find(mark.mark()).isEmpty() || different < given.size()) {
        throw AssessmentProblem.MARKS_DO_NOT_FIT
            .raise()
            .at("marks[" + at + "].mark", "MARKS_DO_NOT_FIT");
      }
    }
    criteriaSetId = set.id;
    marks = given;
    state = given.isEmpty() ? AssessmentState.PLANNED : AssessmentState.IN_PROGRESS;
    if (given.size() == known.size()) {
      score = CriteriaScore.of(set.criteria, byCriterion());
      level = set.level(score);
      potentialScore = part(set, Aspect.POTENTIAL);
      needScore = part(set, Aspect.NEED);
      abilityScore = part(set, Aspect.ABILITY);
    } else {
      score = potentialScore = needScore = abilityScore = null;
      level = null;
    }
  }

  /** Reports ASSESSMENT_STATE unless it may be put into the other state. */
  void require(AssessmentState next) {
    if (!state.canBecome(next)) {
      throw AssessmentProblem.ASSESSMENT_STATE.raise();
    }
  }

  private BigDecimal part(CriteriaSet set, Aspect aspect) {
    List<Criterion> counted =
        set.criteria.stream().filter(each -> each.aspect() == aspect).toList();
    return CriteriaScore.of(counted, byCriterion());
  }

  private Map<String, Integer> byCriterion() {
    return marks.stream().collect(Collectors.toMap(GivenMark::criterion, GivenMark::mark));
  }
}
