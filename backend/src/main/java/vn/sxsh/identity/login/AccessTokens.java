package vn.sxsh.identity.login;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sxsh.identity.account.Account;

/** Makes access tokens: short-lived proof of who somebody is, not of what they may do. */
@ApplicationScoped
public class AccessTokens {

  /** The claim with the account's token epoch. */
  static final String EPOCH = "epoch";

  private final IdentityConfig config;

  AccessTokens(IdentityConfig config) {
    this.config = config;
  }

  /** A signed token of the account. */
  public String issue(Account account) {
    return Jwt.subject(account.id.toString())
        .upn(account.username)
        .claim("jti", UUID.randomUUID().toString())
        .claim(EPOCH, account.tokenEpoch)
        .audience(config.audience())
        .issuer(config.issuer())
        .expiresIn(config.accessTokenLife())
        .sign();
  }

  /** How long a token lives, in seconds. */
  public long secondsToLive() {
    return config.accessTokenLife().toSeconds();
  }
}
