package vn.sxsh.plan.imports.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares one row with what the paper says, field by field, and writes what the paper changed.
 *
 * @param <D> the row in the draft
 */
final class Change<D> {

  private final D wanted;
  private final D before;
  private final boolean created;
  private final boolean writes;
  private final List<String> fields = new ArrayList<>();

  /**
   * @param before the row at the last import, or null
   * @param created whether the record is new, so that writing to it is never seen before it is
   *     saved
   */
  Change(D wanted, D before, boolean created, boolean dry) {
    this.wanted = wanted;
    this.before = before;
    this.created = created;
    this.writes = created || !dry;
  }

  /** Sets a field, unless the paper says there what it said the last time. */
  <T> Change<D> field(String name, Function<D, T> said, T present, Consumer<T> write) {
    T value = said.apply(wanted);
    if (isNews(said) && !Objects.equals(present, value)) {
      fields.add(name);
      if (writes) {
        write.accept(value);
      }
    }
    return this;
  }

  /**
   * Brings a list below the row in line.
   *
   * @param apply compares, and writes unless the run is dry; answers whether anything differs
   */
  <T> Change<D> part(String name, Function<D, T> said, BooleanSupplier apply) {
    if (isNews(said) && apply.getAsBoolean()) {
      fields.add(name);
    }
    return this;
  }

  private <T> boolean isNews(Function<D, T> said) {
    return created || before == null || !Objects.equals(said.apply(before), said.apply(wanted));
  }

  boolean isCreated() {
    return created;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  RowOutcome outcome() {
    if (created) {
      return RowOutcome.CREATED;
    }
    return fields.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
  }

  /** What changed; nothing is listed for a new row, all of which is new. */
  List<String> fields() {
    return created ? List.of() : fields;
  }
}
