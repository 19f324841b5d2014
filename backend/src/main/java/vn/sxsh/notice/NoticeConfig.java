package vn.sxsh.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what people are told. */
@ConfigMapping(prefix = "sxsh.notices")
public interface NoticeConfig {

  /** Whether this server looks for deadlines and sends mail by itself. */
  @WithDefault("true")
  boolean enabled();
}
