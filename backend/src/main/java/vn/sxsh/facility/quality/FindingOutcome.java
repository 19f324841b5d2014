package vn.sxsh.facility.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person can say to a finding without mending it. */
@Schema(name = "FindingOutcome")
public enum FindingOutcome {
  /** The record is right as it stands. */
  OVERRIDDEN,
  /** It has to wait until the due day. */
  POSTPONED
}
