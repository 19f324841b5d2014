package vn.sxsh.identity.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of logging in. */
@ConfigMapping(prefix = "sxsh.identity")
public interface IdentityConfig {

  /** The issuer that tokens name. */
  @WithDefault("sxsh")
  String issuer();

  /** The audience that tokens are for. */
  @WithDefault("sxsh-api")
  String audience();

  /** How long an access token lives. */
  @WithDefault("PT15M")
  Duration accessTokenLife();

  /** How long a browser's session lasts at most. */
  @WithDefault("PT12H")
  Duration browserSession();

  /** How long a field device's session lasts at most: longer than a journey without a network. */
  @WithDefault("P60D")
  Duration deviceSession();

  /** How many tries to log in one network address has in a minute. */
  @WithDefault("30")
  int addressTriesPerMinute();
}
