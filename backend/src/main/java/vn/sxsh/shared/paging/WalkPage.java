package vn.sxsh.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list that can also be walked through.
 *
 * @param totalIsExact false when there are more than {@code total}: so many are not counted
 * @param nextCursor where to read on; absent at the end, and where what fits best comes first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WalkPage<T>(
    @Schema(required = true) List<T> items,
    @Schema(
            required = true,
            description = "Số dòng của bộ lọc; khi totalIsExact là false thì còn nhiều hơn thế.")
        long total,
    @Schema(required = true) boolean totalIsExact,
    @Schema(required = true) int limit,
    @Schema(required = true) int offset,
    String nextCursor) {

  /** The page that answers a request. */
  public static <T> WalkPage<T> of(
      List<T> items, Total total, PageRequest request, String nextCursor) {
    return new WalkPage<>(
        items, total.count(), total.isExact(), request.limit, request.offset, nextCursor);
  }

  /** The same page with every row turned into another shape. */
  public <R> WalkPage<R> map(Function<? super T, ? extends R> shape) {
    List<R> shaped = items.stream().<R>map(shape).toList();
    return new WalkPage<>(shaped, total, totalIsExact, limit, offset, nextCursor);
  }
}
