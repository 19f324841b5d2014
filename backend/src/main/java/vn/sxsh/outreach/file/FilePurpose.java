package vn.sxsh.outreach.file;

/** What a file of an activity is for. */
public enum FilePurpose {
  /** Slides, leaflets, the article: what participants got. */
  MATERIAL,
  /** Lists of participants, photographs, minutes: that it took place. */
  EVIDENCE
}
