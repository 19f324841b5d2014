package vn.sxsh.shared.config;

/** What the program runs for. */
public enum Mode {
  /** Invented data and well-known accounts, to try the program out. */
  DEMONSTRATION,
  /** Real work: nothing invented, no default secret. */
  PRODUCTION
}
