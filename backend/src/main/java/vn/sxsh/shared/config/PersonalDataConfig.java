package vn.sxsh.shared.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/**
 * How long personal data are kept (law 91/2025/QH15: no longer than their purpose needs). What is
 * over its term is erased: the record stays and counts, what it says of the person goes.
 */
@ConfigMapping(prefix = "sxsh.personal-data")
public interface PersonalDataConfig {

  /**
   * Months for which who took part in an activity or a course is kept after the last one, after the
   * end of a certificate, and after the person was entered ({@code
   * SXSH_PERSONAL_DATA_PARTICIPANT_MONTHS}).
   */
  @WithDefault("60")
  @Min(12)
  int participantMonths();

  /**
   * Months for which contacts are kept after their facility closed or moved away ({@code
   * SXSH_PERSONAL_DATA_CONTACT_MONTHS}).
   */
  @WithDefault("24")
  @Min(1)
  int contactMonths();

  /** How often what is over its term is looked for; {@code off}: never by itself. */
  @WithDefault("24h")
  String eraseEvery();

  /** What stands in place of a name whose term is over. */
  String ERASED = "Đã xóa theo thời hạn";

  /** Why, as the change log says it. */
  String REASON = "Hết thời hạn lưu dữ liệu cá nhân";
}
