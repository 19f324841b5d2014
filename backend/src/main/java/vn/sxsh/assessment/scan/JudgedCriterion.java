package vn.sxsh.assessment.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.assessment.criteria.Aspect;
import vn.sxsh.assessment.criteria.CriteriaScore;
import vn.sxsh.assessment.criteria.CriteriaSet;
import vn.sxsh.assessment.criteria.Criterion;
import vn.sxsh.assessment.criteria.ScaleMark;

/**
 * How a criterion contributes to a score: the points of all add up to it.
 *
 * @param most the best mark of its scale
 * @param mark the mark given; missing while it is not known
 * @param text what the mark means
 * @param points weight × mark / most ÷ sum of the weights × 100
 */
@Schema(name = "JudgedCriterion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JudgedCriterion(
    @Schema(required = true) String criterion,
    @Schema(required = true) Aspect aspect,
    @Schema(required = true) String name,
    String nameEn,
    @Schema(required = true) int weight,
    @Schema(required = true) int most,
    Integer mark,
    String text,
    String textEn,
    BigDecimal points,
    String note) {

  static JudgedCriterion of(CriteriaSet set, Criterion criterion, GivenMark given) {
    ScaleMark meaning = given == null ? null : criterion.find(given.mark()).orElseThrow();
    return new JudgedCriterion(
        criterion.code(),
        criterion.aspect(),
        criterion.name(),
        criterion.nameEn(),
        criterion.weight(),
        criterion.mostMarks(),
        given == null ? null : given.mark(),
        meaning == null ? null : meaning.text(),
        meaning == null ? null : meaning.textEn(),
        given == null ? null : CriteriaScore.points(criterion, set.criteria, given.mark()),
        given == null ? null : given.note());
  }
}
