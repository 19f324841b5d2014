package vn.sxsh.facility.registry;

/**
 * A facility that a key fits.
 *
 * @param by what of the key it was found by
 */
public record FacilityMatch(int ordinal, By by, FacilityRef facility) {

  /** What a facility can be found by, the surest first. */
  public enum By {
    CODE,
    TAX_CODE,
    NAME
  }
}
