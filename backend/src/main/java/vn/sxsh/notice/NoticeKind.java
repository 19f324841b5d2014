package vn.sxsh.notice;

/** What a notice is about. */
public enum NoticeKind {
  /** Một công việc năm sắp đến hạn hoặc đã quá hạn. */
  WORK_DUE,
  /** Một việc về dữ liệu được giao sắp đến hạn hoặc đã quá hạn. */
  FINDING_DUE,
  /** Thời kỳ của kế hoạch sắp kết thúc hoặc đã kết thúc mà kế hoạch chưa đóng. */
  PLAN_END,
  /** Số liệu nhập tay của mục tiêu sắp hết hạn hoặc đã hết hạn. */
  ENTERED_VALUE_END,
  /** Chứng chỉ của cán bộ sắp hết hạn hoặc đã hết hạn. */
  CERTIFICATE_END,
  /** Liên kết trả lời phiếu khảo sát sắp hết hạn hoặc đã hết hạn mà chưa được trả lời. */
  SURVEY_LINK_END,
  /** Người khác đã sửa công việc thuộc nhiệm vụ mà cơ quan mình chủ trì. */
  WORK_CHANGED,
  /** Cơ sở đề nghị sửa thông tin của mình. */
  PROPOSAL_NEW,
  /** Đề nghị đã được chấp nhận. */
  PROPOSAL_ACCEPTED,
  /** Đề nghị bị trả lại. */
  PROPOSAL_RETURNED,
  /** Tệp cơ sở đã nhập xong. */
  IMPORT_DONE,
  /** Việc nhập tệp cơ sở bị dừng. */
  IMPORT_FAILED
}
