package vn.sxsh.server.keys;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import vn.sxsh.shared.config.SxshConfig;

/** The public keys, for this program and, at {@code /.well-known/jwks.json}, for everybody. */
@ApplicationScoped
public class PublishedKeys {

  private final Path file;

  PublishedKeys(SxshConfig config) {
    this.file = Path.of(config.dataDir(), "keys", "jwks.json");
  }

  FileTime changedAt() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the signing keys are gone", e);
    }
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the signing keys are gone", e);
    }
  }

  void publish(@Observes Router router) {
    router
        .get("/.well-known/jwks.json")
        .handler(
            context ->
                context
                    .vertx()
                    .fileSystem()
                    .readFile(file.toString())
                    .onFailure(context::fail)
                    .onSuccess(
                        keys ->
                            context
                                .response()
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Cache-Control", "public, max-age=300")
                                .end(keys)));
  }
}
