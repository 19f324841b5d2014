package vn.sxsh.server.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.sxsh.server.postgres.Folders;

/**
 * The folder of signing keys: {@code signing.jwk} holds the private key in use, {@code jwks.json}
 * the public keys that are accepted, the newest first.
 */
public final class SigningKeys {

  private static final int ACCEPTED_KEYS = 3;

  private final Path folder;

  private SigningKeys(Path folder) {
    this.folder = folder;
  }

  /** Opens the folder; the first run makes the first key. */
  public static SigningKeys in(Path folder) {
    SigningKeys keys = new SigningKeys(folder.toAbsolutePath().normalize());
    keys.alone(
        () -> {
          if (!Files.exists(keys.signingKey()) || !Files.exists(keys.publicKeys())) {
            keys.addKey();
          }
        });
    return keys;
  }

  /**
   * Signs with a new key from now on; the keys before it stay accepted until two more rotations.
   */
  public void rotate() {
    alone(this::addKey);
  }

  Path publicKeys() {
    return folder.resolve("jwks.json");
  }

  private Path signingKey() {
    return folder.resolve("signing.jwk");
  }

  /** Publishes the public half before the private one is used: nothing signed is unknown. */
  private void addKey() throws IOException, JoseException {
    EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    key.setAlgorithm("ES256");
    key.setUse("sig");
    List<JsonWebKey> accepted = new ArrayList<>(List.of(key));
    if (Files.exists(publicKeys())) {
      accepted.addAll(new JsonWebKeySet(Files.readString(publicKeys())).getJsonWebKeys());
    }
    JsonWebKeySet published =
        new JsonWebKeySet(accepted.subList(0, Math.min(ACCEPTED_KEYS, accepted.size())));
    Folders.writePrivately(
        publicKeys(), published.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    Folders.writePrivately(signingKey(), key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
  }

  /** A rotation and a start at the same moment, by two programs, take turns. */
  private void alone(Act act) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock turn = channel.lock()) {
        if (turn.isValid()) {
          act.run();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("keys in " + folder, e);
    } catch (JoseException e) {
      throw new IllegalStateException("keys in " + folder, e);
    }
  }

  private interface Act {
    void run() throws IOException, JoseException;
  }
}
