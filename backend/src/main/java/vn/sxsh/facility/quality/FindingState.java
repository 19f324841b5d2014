package vn.sxsh.facility.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a finding stands; what has been mended is found no more. */
@Schema(name = "FindingState")
public enum FindingState {
  /** Cần xử lý. */
  OPEN,
  /** Đã hoãn, đến hết ngày hẹn. */
  POSTPONED,
  /** Đã chấp nhận như hiện có, kèm lý do. */
  OVERRIDDEN
}
