package vn.sxsh.plan.figure;

/** What a target can ask of a facility on a day. */
public enum TargetFact {
  /** Took part in, or was given, a completed outreach activity since the plan's start (T1a). */
  REACHED,
  /** Its latest awareness answer says that it knows the benefit (T1b). */
  AWARE,
  /** It has given an awareness answer, whatever it says. */
  ANSWERED,
  /** Its latest completed assessment found potential (T2). */
  POTENTIAL,
  /** It applies cleaner production: an adoption that began and has not ended (T2, T3). */
  ADOPTING,
  /**
   * What it saves per unit of product, in per cent, taking the resource group that saves most (rule
   * ANY of T3). Its periods carry a {@code value}.
   */
  SAVING_ANY,
  /** As {@link #SAVING_ANY}, taking the group that saves least (rule ALL). */
  SAVING_ALL,
  /** It was supported with an assessment and a project (annex 4.2). */
  SUPPORTED;

  /** True when the other is true wherever this one is, so that asking for both is one question. */
  boolean implies(TargetFact other) {
    return this == AWARE && other == ANSWERED;
  }
}
