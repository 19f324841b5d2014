package vn.sxsh.facility.duplicate;

import java.util.List;

/** How much two records look like one facility: 0 to 100, with the reasons. */
public record Likeness(int score, List<LikenessReason> reasons) {

  /** From here on a pair is shown to a person. */
  public static final int PROBABLE = 60;
}
