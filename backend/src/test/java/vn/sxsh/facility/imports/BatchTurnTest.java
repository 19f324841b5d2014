package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.sxsh.facility.imports.RowMatcher.How;
import vn.sxsh.facility.imports.RowMatcher.Match;
import vn.sxsh.facility.registry.FacilityField;

/** The later of two batches ends after the earlier one, or not at all. */
class BatchTurnTest {

  @Test
  void theLaterBatchWaitsAndLearnsWhatWasWritten() throws Exception {
    BatchTurn turn = new BatchTurn();
    CompletableFuture<Set<String>> later = CompletableFuture.supplyAsync(turn::await);
    assertThat(later).isNotDone();
    turn.pass(Set.of("code A"));
    assertThat(later.get(5, TimeUnit.SECONDS)).containsExactly("code A");
  }

  @Test
  void theLaterBatchIsNotSavedWithoutTheEarlierOne() {
    BatchTurn turn = new BatchTurn();
    turn.cancel();
    assertThatThrownBy(turn::await).isInstanceOf(RuntimeException.class);
  }

  @Test
  void rowsMeetInWhateverTheyAreFoundBy() {
    RowDraft row = new RowDraft(1, 2);
    UUID found = UUID.randomUUID();
    UUID unit = UUID.randomUUID();
    Match match = new Match("gach mau");
    match.found.put(How.NATIONAL, Map.of(found, ""));
    row.code = "A";
    row.values.put(FacilityField.TAX_CODE, "4890000008");
    row.values.put(FacilityField.ADMIN_UNIT, unit);
    assertThat(BatchTurn.keys(List.of(row), Map.of(1, match)))
        .containsExactlyInAnyOrder(
            "code A", "tax 4890000008", "name gach mau " + unit, "id " + found);
    assertThat(BatchTurn.keys(List.of(new RowDraft(1, 2)), Map.of(1, new Match("")))).isEmpty();
  }
}
