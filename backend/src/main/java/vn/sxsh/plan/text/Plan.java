package vn.sxsh.plan.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** An action plan (kế hoạch hành động): the heading of the paper. */
@Entity
public class Plan extends Record {

  /** Printed number; null when the paper has none. */
  public String number;

  public String title;

  /** The issuing authority as printed. */
  public String issuer;

  public UUID issuerAgencyId;
  public String signatory;
  public String signatoryTitle;

  /** Null when the paper prints no date, or none that can be right: never guessed. */
  public LocalDate issuedOn;

  public String place;
  public LocalDate periodStart;
  public LocalDate periodEnd;
  public UUID parentPlanId;
  public UUID predecessorPlanId;

  @Enumerated(EnumType.STRING)
  public PlanStatus status;

  /** Month and day of the last day on which a yearly report is in time (§V.13). */
  @JdbcTypeCode(SqlTypes.SMALLINT)
  public int reportDueMonth;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  public int reportDueDay;

  /** What the matrix has beside the columns that every plan has. */
  @JdbcTypeCode(SqlTypes.JSON)
  public Headings extraColumns = Headings.NONE;

  @Column(insertable = false, updatable = false)
  String search;

  /** The last day for the reports of {@code year}. */
  public LocalDate reportDueOn(int year) {
    return MonthDay.of(reportDueMonth, reportDueDay).atYear(year);
  }

  /** {@code day}, or the nearest day of the plan's period: for what held while the plan ran. */
  public LocalDate dayWithin(LocalDate day) {
    LocalDate notBefore = day.isBefore(periodStart) ? periodStart : day;
    return notBefore.isAfter(periodEnd) ? periodEnd : notBefore;
  }

  /** Cells of a row in the order of the printed headings, which the database does not keep. */
  public Map<String, String> inPrintedOrder(Map<String, String> cells) {
    Map<String, String> ordered = new LinkedHashMap<>();
    extraColumns.names().stream()
        .filter(cells::containsKey)
        .forEach(heading -> ordered.put(heading, cells.get(heading)));
    cells.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
