package vn.sxsh.notice.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mail goes out. */
@ConfigMapping(prefix = "sxsh.mail")
public interface MailConfig {

  /**
   * The SMTP server ({@code SXSH_MAIL_HOST}); without one, mail is kept in the log and not sent.
   */
  Optional<String> host();

  @WithDefault("587")
  int port();

  Optional<String> username();

  Optional<String> password();

  /** Whether the line is encrypted: a server on the same machine may do without. */
  @WithDefault("REQUIRED")
  Tls tls();

  /** Whom mail comes from. */
  @WithDefault("sxsh@localhost")
  String from();

  /** How a line to the server is encrypted. */
  enum Tls {
    /** From the first byte on, as on port 465. */
    IMPLICIT,
    /** STARTTLS, or the mail is not sent. */
    REQUIRED,
    DISABLED
  }
}
