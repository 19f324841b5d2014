package vn.sxsh.facility.registry;

import java.util.EnumSet;
import java.util.Set;

/** Whether a facility works. */
public enum FacilityStatus {
  /** Dự kiến: not yet begun. */
  PLANNED,
  /** Đang hoạt động. */
  OPERATING,
  /** Tạm ngừng: stands idle, such as a ferro-manganese works between two contracts. */
  SUSPENDED,
  /** Đã đóng cửa. */
  CLOSED,
  /** Đã chuyển đi: goes on at another place, as another record. */
  MOVED;

  private static final Set<FacilityStatus> ACTIVE = EnumSet.of(OPERATING, SUSPENDED);

  /** True for what the targets count as active: begun and not closed. */
  public boolean isActive() {
    return ACTIVE.contains(this);
  }

  /** True when a facility in this state can come into {@code next}. */
  public boolean canBecome(FacilityStatus next) {
    return switch (this) {
      case PLANNED -> next == OPERATING || next == CLOSED;
      case OPERATING -> next == SUSPENDED || next == CLOSED || next == MOVED;
      case SUSPENDED -> next == OPERATING || next == CLOSED || next == MOVED;
      case CLOSED -> next == OPERATING;
      case MOVED -> false;
    };
  }
}
