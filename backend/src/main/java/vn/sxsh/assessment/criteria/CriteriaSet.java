package vn.sxsh.assessment.criteria;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** A version of the criteria. */
@Entity
public class CriteriaSet extends Record {

  public int number;
  public String title;
  public String titleEn;

  /** What the criteria rest on, such as the section of the plan. */
  public String source;

  /** From which score, of 100, on the level is high. */
  public BigDecimal highFrom;

  /** From which score on it is medium; below it there is no potential. */
  public BigDecimal mediumFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<Criterion> criteria;

  /** Since when it may be used; null while it is a draft. */
  public LocalDate publishedOn;

  /** The level of a score as it is shown, to one decimal: what is read as 65.0 is high. */
  public PotentialLevel level(BigDecimal score) {
    if (score.compareTo(highFrom) >= 0) {
      return PotentialLevel.HIGH;
    }
    return score.compareTo(mediumFrom) >= 0 ? PotentialLevel.MEDIUM : PotentialLevel.LOW;
  }
}
