package vn.sxsh.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list: the only shape in which lists are answered.
 *
 * @param items the rows of this page, in the order asked for
 * @param total how many rows the filter has in all
 */
public record Page<T>(
    @Schema(required = true) List<T> items,
    @Schema(required = true) long total,
    @Schema(required = true) int limit,
    @Schema(required = true) int offset) {

  /** The same page with every row turned into another shape. */
  public <R> Page<R> map(Function<? super T, ? extends R> shape) {
    return new Page<>(items.stream().<R>map(shape).toList(), total, limit, offset);
  }
}
