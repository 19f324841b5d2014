package vn.sxsh.facility.proposal;

/** What became of a proposal. */
public enum ProposalState {
  /** Chờ xem xét. */
  PENDING,
  /** Đã chấp nhận. */
  ACCEPTED,
  /** Đã trả lại, kèm lý do. */
  RETURNED,
  /** Đã rút lại. */
  WITHDRAWN
}
