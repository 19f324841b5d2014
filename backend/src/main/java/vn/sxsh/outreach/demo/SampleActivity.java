package vn.sxsh.outreach.demo;

import java.util.List;
import vn.sxsh.outreach.activity.OutreachKind;

/**
 * What an invented activity is like.
 *
 * @param share how many of a hundred facilities of its area take part
 * @param people how many people take part in person
 * @param organisers codes of agencies
 */
record SampleActivity(
    OutreachKind kind, String title, int share, int people, List<String> organisers) {

  /** The kinds of activities of the plan's first group of tasks. */
  static final List<SampleActivity> ALL =
      List.of(
          new SampleActivity(
              OutreachKind.CONFERENCE,
              "Hội nghị mẫu phổ biến kế hoạch sản xuất sạch hơn",
              30,
              6,
              List.of("SCT")),
          new SampleActivity(
              OutreachKind.TRAINING,
              "Lớp tập huấn mẫu về sản xuất sạch hơn",
              14,
              5,
              List.of("TTKC", "SCT")),
          new SampleActivity(
              OutreachKind.WORKSHOP,
              "Hội thảo mẫu về tiết kiệm năng lượng",
              8,
              4,
              List.of("SCT", "SKHCN")),
          new SampleActivity(
              OutreachKind.STUDY_TOUR,
              "Chuyến tham quan học tập mẫu tại cơ sở áp dụng sản xuất sạch hơn",
              3,
              3,
              List.of("TTKC")),
          new SampleActivity(
              OutreachKind.ARTICLE, "Bài báo mẫu về sản xuất sạch hơn", 0, 0, List.of("SCT")),
          new SampleActivity(
              OutreachKind.BROADCAST,
              "Chuyên mục truyền hình mẫu về sản xuất sạch hơn",
              0,
              0,
              List.of("SCT", "STNMT")),
          new SampleActivity(
              OutreachKind.LEAFLET,
              "Tờ rơi mẫu hướng dẫn tiết kiệm năng lượng",
              45,
              0,
              List.of("TTKC")),
          new SampleActivity(
              OutreachKind.SURVEY, "Đợt khảo sát mẫu nhận thức của cơ sở", 20, 0, List.of("TTKC")));
}
