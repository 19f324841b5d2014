package vn.sxsh.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.task.TaskHold;
import vn.sxsh.plan.work.WorkItem;
import vn.sxsh.plan.work.WorkItemState;

class ProgressRuleTest {

  private static final LocalDate END = LocalDate.of(2020, 12, 31);
  private static final LocalDate DURING = LocalDate.of(2018, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2021, 1, 1);

  @Test
  void leavesOutWhatWasCancelled() {
    Tally tally = Tally.of(List.of(Step.DONE, Step.BEGUN, Step.OPEN, Step.DROPPED));
    assertThat(Progress.of(tally)).isEqualTo(new Progress(1, 3, 33));
    assertThat(ProgressRule.state(TaskHold.NONE, tally)).isEqualTo(TaskState.IN_PROGRESS);
  }

  @Test
  void roundsHalfUp() {
    assertThat(Progress.of(new Tally(1, 1, 8)).percent()).isEqualTo(13);
    assertThat(Progress.of(new Tally(2, 2, 3)).percent()).isEqualTo(67);
  }

  @Test
  void hasNoDataWhenNothingCounts() {
    assertThat(Progress.of(Tally.NOTHING).percent()).isNull();
    assertThat(Progress.of(Tally.of(List.of(Step.DROPPED))).percent()).isNull();
    assertThat(ProgressRule.state(TaskHold.NONE, Tally.NOTHING)).isEqualTo(TaskState.NOT_STARTED);
  }

  @Test
  void putsAHoldAboveWhatWasDone() {
    Tally done = Tally.of(List.of(Step.DONE));
    assertThat(ProgressRule.state(TaskHold.SUSPENDED, done)).isEqualTo(TaskState.SUSPENDED);
    assertThat(ProgressRule.state(TaskHold.CANCELLED, done)).isEqualTo(TaskState.CANCELLED);
    assertThat(ProgressRule.tally(TaskHold.CANCELLED, List.of(Step.DONE))).isEqualTo(Tally.NOTHING);
  }

  @Test
  void isLateFromTheDayAfterThePeriodUnlessDoneOrHeld() {
    assertThat(ProgressRule.isLate(TaskState.NOT_STARTED, false, END, END)).isFalse();
    assertThat(ProgressRule.isLate(TaskState.NOT_STARTED, false, END, AFTER)).isTrue();
    assertThat(ProgressRule.isLate(TaskState.DONE, false, END, AFTER)).isFalse();
    assertThat(ProgressRule.isLate(TaskState.SUSPENDED, true, END, AFTER)).isFalse();
    assertThat(ProgressRule.isLate(TaskState.IN_PROGRESS, true, END, DURING)).isTrue();
  }

  @Test
  void isWorkLateFromTheDayAfterItsEnd() {
    WorkItem item = new WorkItem();
    item.endsOn = DURING;
    assertThat(item.isLateOn(DURING)).isFalse();
    assertThat(item.isLateOn(DURING.plusDays(1))).isTrue();
    item.state = WorkItemState.SUSPENDED;
    assertThat(item.isLateOn(AFTER)).isFalse();
    item.state = WorkItemState.NOT_STARTED;
    item.endsOn = null;
    assertThat(item.isLateOn(AFTER)).isFalse();
  }

  @Property
  void doesNotDependOnTheOrder(@ForAll List<Step> steps, @ForAll long seed) {
    List<Step> shuffled = new ArrayList<>(steps);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Tally.of(shuffled)).isEqualTo(Tally.of(steps));
  }

  @Property
  void addsUpAsIfCountedTogether(@ForAll List<Step> some, @ForAll List<Step> others) {
    List<Step> all = new ArrayList<>(some);
    all.addAll(others);
    assertThat(Tally.of(some).plus(Tally.of(others))).isEqualTo(Tally.of(all));
  }

  @Property
  void staysBetweenNothingAndEverything(@ForAll List<Step> steps) {
    Tally tally = Tally.of(steps);
    Progress progress = Progress.of(tally);
    assertThat(tally.done()).isBetween(0, tally.begun());
    assertThat(tally.begun()).isBetween(tally.done(), tally.total());
    if (tally.total() == 0) {
      assertThat(progress.percent()).isNull();
    } else {
      assertThat(progress.percent()).isBetween(0, 100);
      boolean complete = ProgressRule.state(TaskHold.NONE, tally) == TaskState.DONE;
      assertThat(complete).isEqualTo(tally.done() == tally.total());
    }
  }

  @Property
  void neverFallsWhenOneMoreIsDone(@ForAll List<Step> steps) {
    List<Step> more = new ArrayList<>(steps);
    int open = more.indexOf(Step.OPEN);
    if (open >= 0) {
      more.set(open, Step.DONE);
      assertThat(Progress.of(Tally.of(more)).percent())
          .isGreaterThanOrEqualTo(Progress.of(Tally.of(steps)).percent());
    }
  }
}
