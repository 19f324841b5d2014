package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sxsh.shared.persistence.Remembered;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/**
 * The figures that many people look at, each computed once until something is written. In no
 * transaction: see {@link Remembered}.
 */
@ApplicationScoped
public class TargetBoardService {

  private final TargetService targets;
  private final Remembered remembered;
  private final CurrentCaller caller;
  private final VietnamTime time;

  TargetBoardService(
      TargetService targets, Remembered remembered, CurrentCaller caller, VietnamTime time) {
    this.targets = targets;
    this.remembered = remembered;
    this.caller = caller;
    this.time = time;
  }

  /** As {@link TargetService#list}. */
  public List<TargetResponse> list(UUID planId, BoardRequest request, Locale locale) {
    return answer("list", planId, request, locale, () -> targets.list(planId, request, locale));
  }

  /** As {@link TargetService#get}. */
  public TargetResponse get(UUID id, FigureRequest request, Locale locale) {
    return answer("get", id, request, locale, () -> targets.get(id, request, locale));
  }

  /** As {@link TargetService#series}. */
  public TargetSeries series(UUID id, SeriesRequest request) {
    return answer("series", id, request, Locale.ROOT, () -> targets.series(id, request));
  }

  private <T> T answer(
      String what, UUID of, FigureRequest request, Locale locale, Supplier<T> maker) {
    Caller reader = caller.get();
    return remembered.answer(
        List.of(
            what, of, request.asked(), locale, reader.permissions(), reader.scope(), time.today()),
        maker);
  }
}
