package vn.sxsh.outreach.answer;

/** Who filled an answer in. */
public enum AnswerWay {
  /** Staff, from paper or a talk. */
  STAFF,
  /** The facility, by a link. */
  LINK,
  /** Made up for a demonstration. */
  SAMPLE
}
