package vn.sxsh.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near a deadline is when somebody is reminded of it. */
@Schema(name = "NoticeStage")
public enum Stage {
  OVERDUE(-1),
  DAYS_1(1),
  DAYS_7(7),
  DAYS_14(14),
  DAYS_30(30),
  DAYS_60(60);

  /** So long before a deadline the first reminder comes. */
  public static final int EARLIEST_DAYS = 60;

  private final int days;

  Stage(int days) {
    this.days = days;
  }

  /** The stage that a deadline is at; none when it is far away. The last day is not overdue. */
  public static Optional<Stage> of(LocalDate dueOn, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, dueOn);
    if (left < 0) {
      return Optional.of(OVERDUE);
    }
    for (Stage stage : values()) {
      if (stage != OVERDUE && left <= stage.days) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
