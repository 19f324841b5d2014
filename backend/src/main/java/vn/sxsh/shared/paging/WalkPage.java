package vn.sxsh.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list that can also be walked through.
 *
 * @param nextCursor where to read on; absent at the end, and where what fits best comes first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WalkPage<T>(
    @Schema(required = true) List<T> items,
    @Schema(required = true) long total,
    @Schema(required = true) int limit,
    @Schema(required = true) int offset,
    String nextCursor) {

  /** The same page with every row turned into another shape. */
  public <R> WalkPage<R> map(Function<? super T, ? extends R> shape) {
    return new WalkPage<>(items.stream().<R>map(shape).toList(), total, limit, offset, nextCursor);
  }
}
