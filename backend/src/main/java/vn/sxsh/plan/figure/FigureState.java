package vn.sxsh.plan.figure;

/** Whether there is a figure. */
public enum FigureState {
  COMPUTED,
  /** Nobody keeps the records yet that the reading asks for. */
  INPUT_MISSING,
  /** There is nothing to take a share of: no data, which is neither 0 nor 100 per cent. */
  EMPTY_DENOMINATOR,
  /** The target has no rule to compute it by. */
  NOT_COMPUTED
}
