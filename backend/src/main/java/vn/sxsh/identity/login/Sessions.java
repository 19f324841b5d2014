package vn.sxsh.identity.login;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.persistence.RequestOrigin;

/**
 * Refresh tokens. Each is good for one use and only its hash is kept; a second use means that
 * somebody has a copy, and ends the whole session.
 */
@ApplicationScoped
@Transactional
public class Sessions {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  private final EntityManager entityManager;
  private final RequestOrigin origin;

  Sessions(EntityManager entityManager, RequestOrigin origin) {
    this.entityManager = entityManager;
    this.origin = origin;
  }

  /** Whose session a refresh token belongs to, and as of which epoch of the account. */
  public record Holder(UUID sessionId, UUID accountId, int tokenEpoch) {}

  /** Starts a session and returns its first refresh token. */
  public String start(Account account, boolean device, Duration length) {
    UUID session = Ids.next();
    entityManager
        .createNativeQuery(
            "INSERT INTO session"
                + " (id, account_id, token_epoch, started_at, expires_at, device, origin) VALUES (:id,"
                + " :account, :epoch, now(), now() + make_interval(secs => :seconds), :device, :origin)")
        .setParameter("id", session)
        .setParameter("account", account.id)
        .setParameter("epoch", account.tokenEpoch)
        .setParameter("seconds", length.toSeconds())
        .setParameter("device", device)
        .setParameter("origin", origin.address())
        .executeUpdate();
    return issue(session);
  }

  /** Uses a refresh token up; empty when it is unknown, expired, or used a second time. */
  public Optional<Holder> use(String token) {
    byte[] hash = hash(token);
    boolean first =
        entityManager
                .createNativeQuery(
                    "UPDATE refresh_token SET used_at = now() WHERE hash = :hash AND used_at IS NULL")
                .setParameter("hash", hash)
                .executeUpdate()
            == 1;
    if (!first) {
      endByHash(hash);
      return Optional.empty();
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "UPDATE session s SET last_used_at = now(), origin = :origin FROM refresh_token t"
                    + " WHERE t.session_id = s.id AND t.hash = :hash"
                    + " AND s.ended_at IS NULL AND s.expires_at > now()"
                    + " RETURNING s.id, s.account_id, s.token_epoch")
            .setParameter("hash", hash)
            .setParameter("origin", origin.address())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new Holder((UUID) row[0], (UUID) row[1], (Integer) row[2]));
  }

  /** The next refresh token of a session. */
  public String issue(UUID sessionId) {
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    entityManager
        .createNativeQuery("INSERT INTO refresh_token (hash, session_id) VALUES (:hash, :session)")
        .setParameter("hash", hash(token))
        .setParameter("session", sessionId)
        .executeUpdate();
    return token;
  }

  /** Ends the session that the token belongs to; an unknown token is no error. */
  public void end(String token) {
    endByHash(hash(token));
  }

  /** Ends every session of an account. */
  public void endAll(UUID accountId) {
    entityManager
        .createNativeQuery(
            "UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND account_id = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  /** The sessions in which the account can still get tokens, the one used last first. */
  public List<SessionResponse> listOpen(UUID accountId) {
    return entityManager
        .createNativeQuery(
            "SELECT s.id, s.device, s.origin, s.started_at, s.last_used_at, s.expires_at"
                + " FROM session s JOIN account a ON a.id = s.account_id"
                + " WHERE s.account_id = :account AND s.ended_at IS NULL AND s.expires_at > now()"
                + " AND s.token_epoch = a.token_epoch ORDER BY s.last_used_at DESC, s.id",
            SessionResponse.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  @Scheduled(every = "6h", delayed = "3m")
  void forgetOld() {
    entityManager
        .createNativeQuery("DELETE FROM session WHERE expires_at < now() - interval '30 days'")
        .executeUpdate();
  }

  private void endByHash(byte[] hash) {
    entityManager
        .createNativeQuery(
            "UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND id ="
                + " (SELECT session_id FROM refresh_token WHERE hash = :hash)")
        .setParameter("hash", hash)
        .executeUpdate();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
