package vn.sxsh.outreach.activity;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of outreach activities. */
public enum OutreachKind {
  /** Hội nghị. */
  CONFERENCE,
  /** Lớp tập huấn. */
  TRAINING,
  /** Hội thảo. */
  WORKSHOP,
  /** Tham quan học tập. */
  STUDY_TOUR,
  /** Bài báo. */
  ARTICLE,
  /** Phóng sự, chuyên mục phát thanh – truyền hình. */
  BROADCAST,
  /** Tờ rơi. */
  LEAFLET,
  /** Pano – áp phích. */
  POSTER,
  /** Trang thông tin điện tử. */
  WEBSITE,
  /** Khảo sát. */
  SURVEY;

  private static final Set<OutreachKind> MEDIA =
      EnumSet.of(ARTICLE, BROADCAST, LEAFLET, POSTER, WEBSITE);

  /** True for what is published: it has an outlet, a day, copies, and can be run again. */
  public boolean isMedia() {
    return MEDIA.contains(this);
  }
}
