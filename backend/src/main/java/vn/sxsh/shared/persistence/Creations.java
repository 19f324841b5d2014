package vn.sxsh.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Makes a repeated create harmless. A client that made the id of its record may send the request
 * again, also in parallel, when the answer got lost: the first creates, the others find the same
 * record; the same id with other content is a conflict.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Creations {

  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final CurrentCaller caller;

  Creations(EntityManager entityManager, ObjectMapper json, CurrentCaller caller) {
    this.entityManager = entityManager;
    this.json = json;
    this.caller = caller;
  }

  /**
   * Claims {@code id} for a record with the content of {@code request}. Waits for a parallel claim
   * of the same id to end.
   *
   * @param id the id that the client made, or null when it made none
   * @return true when the caller must now create the record, false when it exists already
   */
  public boolean claim(UUID id, String type, Object request) {
    if (id == null) {
      return true;
    }
    byte[] fingerprint = fingerprint(type, request);
    int inserted =
        entityManager
            .createNativeQuery(
                "INSERT INTO creation (id, fingerprint) VALUES (:id, :fingerprint)"
                    + " ON CONFLICT (id) DO NOTHING")
            .setParameter("id", id)
            .setParameter("fingerprint", fingerprint)
            .executeUpdate();
    if (inserted == 1) {
      return true;
    }
    byte[] first =
        (byte[])
            entityManager
                .createNativeQuery("SELECT fingerprint FROM creation WHERE id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    if (!Arrays.equals(first, fingerprint)) {
      throw CommonProblem.ID_TAKEN.raise();
    }
    return false;
  }

  private byte[] fingerprint(String type, Object request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((type + caller.get().id()).getBytes(StandardCharsets.UTF_8));
      return digest.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
