package vn.sxsh.server;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first administrator of a new installation; used while there is none, then ignored. */
@ConfigMapping(prefix = "sxsh.admin")
interface AdministratorConfig {

  Optional<String> username();

  Optional<String> password();

  /** A file with the password, as container platforms hand secrets over. */
  Optional<String> passwordFile();
}
