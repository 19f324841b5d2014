package vn.sxsh.shared.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of the program as a whole. */
@ConfigMapping(prefix = "sxsh")
public interface SxshConfig {

  /** What the program runs for; production unless said otherwise ({@code SXSH_MODE}). */
  @WithDefault("production")
  Mode mode();

  /** The folder for the embedded database and the keys ({@code SXSH_DATA_DIR}). */
  @WithDefault("data")
  String dataDir();

  /** Whether a demonstration begins with an invented registry of facilities and a drawn map. */
  @WithDefault("true")
  boolean sampleRegistry();

  /** The short name of the province, which papers add to a body's name or leave out. */
  @WithDefault("Cao Bằng")
  String province();

  /** Where people open the program, for links in mail ({@code SXSH_PUBLIC_ADDRESS}). */
  @WithDefault("http://localhost:8080")
  URI publicAddress();
}
