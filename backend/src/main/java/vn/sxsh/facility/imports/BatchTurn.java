package vn.sxsh.facility.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.sxsh.facility.imports.RowMatcher.Match;

/**
 * Lets two batches be saved at the same time as if one came after the other: the later one ends
 * only when the earlier one is committed, and not at all when it may have overlooked what that one
 * wrote.
 */
final class BatchTurn {

  /** Far more than a batch takes: whoever waits longer may be in the way of the earlier one. */
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final CompletableFuture<Set<String>> earlier = new CompletableFuture<>();

  /** By what the rows of a batch are found, and the records that they are about. */
  static Set<String> keys(List<RowDraft> rows, Map<Integer, Match> matches) {
    Set<String> keys = new HashSet<>();
    for (RowDraft row : rows) {
      Match match = matches.get(row.ordinal);
      if (row.code != null) {
        keys.add("code " + row.code);
      }
      if (row.taxCode() != null) {
        keys.add("tax " + row.taxCode());
      }
      if (!match.nameKey.isEmpty()) {
        keys.add("name " + match.nameKey + " " + row.unitId());
      }
      match.found.values().forEach(found -> found.keySet().forEach(id -> keys.add("id " + id)));
    }
    return keys;
  }

  /** The turn of a batch that no other comes before. */
  static BatchTurn first() {
    BatchTurn turn = new BatchTurn();
    turn.pass(Set.of());
    return turn;
  }

  /**
   * Says that the earlier batch is committed.
   *
   * @param written the {@link #keys} of its rows
   */
  void pass(Set<String> written) {
    earlier.complete(written);
  }

  /** Says that the earlier batch was not saved: the later one must not be either. */
  void cancel() {
    earlier.cancel(false);
  }

  /** Waits for the earlier batch; answers the keys of its rows. */
  Set<String> await() {
    try {
      return earlier.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
