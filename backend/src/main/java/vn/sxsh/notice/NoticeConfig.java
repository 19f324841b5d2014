package vn.sxsh.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of what people are told. */
@ConfigMapping(prefix = "sxsh.notices")
public interface NoticeConfig {

  /** Whether this server looks for deadlines and sends mail by itself. */
  @WithDefault("true")
  boolean enabled();

  /** How often deadlines are looked for. */
  @WithDefault("10m")
  String lookEvery();

  /** How often mail that waits is sent. */
  @WithDefault("30s")
  String sendEvery();

  /** How often old notices are deleted. */
  @WithDefault("1h")
  String clearEvery();

  /** The hour of the day in Viet Nam from which on digests go out. */
  @WithDefault("7")
  int digestHour();

  /**
   * How many days a notice is kept ({@code SXSH_NOTICES_KEEP_DAYS}), counted from when it was told.
   * What has been overdue for longer is not told any more.
   */
  @WithDefault("400")
  @Min(90)
  int keepDays();

  /** How long a server may take to send a mail before another one takes it over. */
  @WithDefault("PT2M")
  Duration lease();
}
