package vn.sxsh.plan.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A measurable aim of a plan (mục tiêu cụ thể). */
@Entity
public class Target extends Record {

  public UUID planId;
  public int ordinal;

  /** T1a, T2 …; one printed sentence may hold two aims. */
  public String code;

  public String title;

  /** The printed sentence. */
  public String statement;

  public UUID clauseId;

  /** The task whose expected result prints the aim, if no clause does. */
  public UUID taskId;

  @Enumerated(EnumType.STRING)
  public TargetKind kind;

  @Enumerated(EnumType.STRING)
  public TargetRule rule;

  /** What the rule counts, of the several readings of its words; null: the first. */
  public String reading;

  public BigDecimal aim;

  /** The upper end when the aim is a range. */
  public BigDecimal aimTo;

  public String unit;

  @Enumerated(EnumType.STRING)
  public TargetDirection direction = TargetDirection.AT_LEAST;

  public LocalDate dueOn;
}
