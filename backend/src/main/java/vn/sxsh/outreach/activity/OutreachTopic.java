package vn.sxsh.outreach.activity;

/** What an activity is about; one activity can serve both, and counts once in each. */
public enum OutreachTopic {
  /** Sản xuất sạch hơn. */
  CLEANER_PRODUCTION,
  /** Sử dụng năng lượng tiết kiệm và hiệu quả. */
  ENERGY_SAVING
}
