package vn.sxsh.plan.figure;

import java.time.LocalDate;
import java.util.Optional;
import vn.sxsh.plan.target.TargetRule;

/** What the records of a feature say of a target that is reached or not, such as T4. */
public interface MilestoneInput {

  /** The rule that it answers. */
  TargetRule rule();

  /** The day since which it is reached, as of a day; empty while it is not. */
  Optional<LocalDate> reachedOn(LocalDate asOf);
}
