package vn.sxsh.facility.demo;

import vn.sxsh.facility.registry.PollutionRisk;

/**
 * What an invented facility makes.
 *
 * <p>The share is its weight among all; households are so many of a hundred of its kind, and so
 * many stand idle.
 */
enum SampleKind {
  MANGANESE("khai thác quặng mangan", "0722", 12, 0, 25, PollutionRisk.HIGH, "Quặng mangan"),
  IRON("khai thác quặng sắt", "0710", 9, 0, 20, PollutionRisk.HIGH, "Quặng sắt"),
  TIN("tuyển quặng thiếc", "0722", 4, 0, 20, PollutionRisk.HIGH, "Tinh quặng thiếc"),
  LEAD("tuyển quặng chì kẽm", "0722", 4, 0, 25, PollutionRisk.HIGH, "Tinh quặng chì"),
  FERRO("luyện ferro mangan", "2410", 6, 0, 60, PollutionRisk.HIGH, "Ferro mangan"),
  STEEL("phôi thép", "2410", 2, 0, 0, PollutionRisk.HIGH, "Phôi thép"),
  CEMENT("xi măng", "2394", 2, 0, 10, PollutionRisk.HIGH, "Xi măng"),
  BRICK("gạch tuynel", "2392", 14, 10, 10, PollutionRisk.MEDIUM, "Gạch đất nung"),
  CONCRETE("gạch không nung", "2395", 48, 85, 4, PollutionRisk.LOW, "Gạch bê tông"),
  STONE("khai thác đá", "0810", 30, 15, 10, PollutionRisk.MEDIUM, "Đá xây dựng"),
  SAND("khai thác cát sỏi", "0810", 26, 45, 15, PollutionRisk.MEDIUM, "Cát, sỏi"),
  SUGAR("mía đường", "1072", 2, 0, 0, PollutionRisk.MEDIUM, "Đường"),
  MOLASSES("nấu đường phên", "1072", 20, 100, 5, PollutionRisk.LOW, "Đường phên"),
  STARCH("tinh bột sắn", "1062", 7, 40, 15, PollutionRisk.HIGH, "Tinh bột sắn"),
  NOODLES("miến dong, bún khô", "1074", 46, 95, 3, PollutionRisk.LOW, "Miến dong"),
  RICE("xay xát", "1061", 50, 100, 2, PollutionRisk.LOW, "Gạo"),
  TEA("chế biến chè", "1076", 10, 60, 5, PollutionRisk.LOW, "Chè khô"),
  WOOD("chế biến gỗ", "1610", 48, 80, 6, PollutionRisk.LOW, "Gỗ xẻ"),
  PLYWOOD("ván bóc", "1621", 14, 50, 12, PollutionRisk.LOW, "Ván bóc"),
  BAMBOO("chiếu trúc, đan lát", "1629", 24, 85, 6, PollutionRisk.LOW, "Chiếu trúc"),
  HYDROPOWER("thủy điện", "3511", 22, 0, 0, PollutionRisk.LOW, "Điện");

  final String label;
  final String sector;
  final int share;
  final int households;
  final int idle;
  final PollutionRisk risk;
  final String product;

  SampleKind(
      String label,
      String sector,
      int share,
      int households,
      int idle,
      PollutionRisk risk,
      String product) {
    this.label = label;
    this.sector = sector;
    this.share = share;
    this.households = households;
    this.idle = idle;
    this.risk = risk;
    this.product = product;
  }

  /** The unit that the product is counted in. */
  String unit() {
    return switch (this) {
      case BRICK, CONCRETE -> "nghìn viên";
      case STONE, SAND, WOOD, PLYWOOD -> "m³";
      case BAMBOO -> "chiếc";
      case HYDROPOWER -> "MWh";
      default -> "tấn";
    };
  }

  /** True for what uses so much energy that it has to declare it. */
  boolean usesMuchEnergy() {
    return this == FERRO || this == STEEL || this == CEMENT || this == SUGAR;
  }
}
