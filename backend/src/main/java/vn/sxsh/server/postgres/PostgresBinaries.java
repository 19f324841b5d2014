package vn.sxsh.server.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.sxsh.server.StartupException;

/** Unpacks the PostgreSQL that is packed with the program, once for each version of the archive. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /**
   * Returns the folder that holds {@code bin/postgres}. The archive is unpacked beside it and then
   * renamed, so a run that was cut off leaves no half-unpacked server behind.
   */
  static Path unpackInto(Path folder) {
    String archive = archiveName();
    try (InputStream packed = open(archive)) {
      byte[] bytes = packed.readAllBytes();
      Path home = folder.resolve("postgres-bin-" + Folders.digest(bytes));
      if (!Files.isDirectory(home)) {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unpack-");
        unpack(new ByteArrayInputStream(bytes), unfinished);
        Folders.readableByAll(unfinished);
        Folders.moveInto(unfinished, home);
      }
      return home;
    } catch (IOException e) {
      throw new StartupException(
          "Không giải nén được PostgreSQL kèm theo chương trình vào " + folder + ".",
          "The bundled PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(),
          e);
    }
  }

  private static InputStream open(String archive) {
    InputStream packed = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
    if (packed == null) {
      throw new StartupException(
          "Không có PostgreSQL kèm theo cho máy này ("
              + archive
              + "). Hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL.",
          "There is no bundled PostgreSQL for this machine ("
              + archive
              + "). Set DATABASE_URL to the address of a PostgreSQL server.");
    }
    return packed;
  }

  /** The names that the binary packages use: {@code postgres-linux-x86_64.txz} and the like. */
  static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String os = system.startsWith("mac") ? "darwin" : system.split(" ")[0];
    String cpu =
        switch (machine) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> machine;
        };
    return "postgres-" + os + "-" + cpu + ".txz";
  }

  private static void unpack(InputStream packed, Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
      }
    }
  }
}
