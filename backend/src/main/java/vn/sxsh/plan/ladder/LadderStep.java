package vn.sxsh.plan.ladder;

/** How far a facility has come with cleaner production, from the lowest step up. */
public enum LadderStep {
  /** Took part in, or was given, a completed activity since the plan's start (T1a). */
  REACHED,
  /** Its latest survey answer says that it knows the benefit (T1b). */
  AWARE,
  /** Its latest completed assessment found potential (T2). */
  POTENTIAL,
  /** Was assessed in detail: a cleaner production audit was completed. */
  ASSESSED,
  /** Applies cleaner production: an adoption that began and has not ended (T2, T3). */
  APPLYING,
  /** Is a demonstration model (annex 4.3). */
  DEMONSTRATION
}
