package vn.sxsh.plan.figure;

/**
 * How far the registry behind a figure can be trusted: the share of the counted facilities whose
 * record somebody confirmed within the year before the day, or later.
 */
public enum DataGrade {
  /** At least nine of ten. */
  A(90),
  /** At least seven of ten. */
  B(70),
  /** At least four of ten. */
  C(40),
  D(0);

  private final int leastPercent;

  DataGrade(int leastPercent) {
    this.leastPercent = leastPercent;
  }

  static DataGrade of(long confirmed, long counted) {
    for (DataGrade grade : values()) {
      if (confirmed * 100 >= grade.leastPercent * counted) {
        return grade;
      }
    }
    return D;
  }
}
