package vn.sxsh.identity.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The one-time link of the first administrator; the database knows its hash only. */
@ApplicationScoped
class SetupLinks {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  private final EntityManager entityManager;

  SetupLinks(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Makes a link that is good for a day; the ones before it end. */
  String open() {
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    closeAll();
    entityManager
        .createNativeQuery(
            "INSERT INTO setup_link (hash, expires_at) VALUES (:hash, now() + interval '1 day')")
        .setParameter("hash", hash(token))
        .executeUpdate();
    return token;
  }

  /** Uses the link up; false when it is unknown, expired or used. */
  boolean use(String token) {
    return entityManager
            .createNativeQuery("DELETE FROM setup_link WHERE hash = :hash AND expires_at > now()")
            .setParameter("hash", hash(token))
            .executeUpdate()
        == 1;
  }

  void closeAll() {
    entityManager.createNativeQuery("DELETE FROM setup_link").executeUpdate();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
