package vn.sxsh.plan.progress;

import java.util.Collection;

/**
 * What is counted of a task or of several: numerator and denominator, kept apart so that a group
 * adds them up instead of averaging percentages.
 *
 * @param done what is done
 * @param begun what is done or under way
 * @param total everything that counts, which leaves out what was cancelled
 */
public record Tally(int done, int begun, int total) {

  public static final Tally NOTHING = new Tally(0, 0, 0);

  public static Tally of(Collection<Step> steps) {
    int done = 0;
    int begun = 0;
    int total = 0;
    for (Step step : steps) {
      done += step == Step.DONE ? 1 : 0;
      begun += step == Step.DONE || step == Step.BEGUN ? 1 : 0;
      total += step == Step.DROPPED ? 0 : 1;
    }
    return new Tally(done, begun, total);
  }

  public Tally plus(Tally other) {
    return new Tally(done + other.done, begun + other.begun, total + other.total);
  }
}
