package vn.sxsh.server.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the edge towards browsers. */
@ConfigMapping(prefix = "sxsh.http")
public interface HttpConfig {

  /** Foreign origins whose scripts may call the API; none unless listed. */
  Optional<List<String>> corsOrigins();

  /** Addresses of the proxies whose forwarded headers count; none unless listed. */
  Optional<List<String>> trustedProxies();

  /** The largest body in bytes that is no file. */
  @WithDefault("1048576")
  long maxBody();

  /** The largest body in bytes of an upload: a file of 30 MB and what surrounds it. */
  @WithDefault("32505856")
  long maxUpload();

  /** The longest address in characters, query included. */
  @WithDefault("8192")
  int maxUri();
}
