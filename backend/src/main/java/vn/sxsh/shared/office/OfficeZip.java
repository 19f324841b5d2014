package vn.sxsh.shared.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tells whether the ZIP around an Office document is safe to open. What the directory declares is
 * looked at first, because that costs nothing; a directory can lie, so what is really inflated is
 * counted by who reads, or by {@link #inflate} where the reader cannot.
 */
public final class OfficeZip {

  private static final int LOCAL_HEADER = 0x504B0304;
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private OfficeZip() {}

  /** What can be wrong. */
  public enum Fault {
    DAMAGED,
    ENCRYPTED,
    TOO_MANY_ENTRIES,
    /** Inflates to far more than it is. */
    BOMB,
    /** An archive inside the archive. */
    NESTED_ARCHIVE,
    /** A part holds a document type declaration, which could name other files or addresses. */
    EXTERNAL_ENTITY
  }

  /**
   * How much an archive may ask for.
   *
   * @param entries the most entries
   * @param declared the most bytes that all parts say they inflate to
   * @param denseAbove from which size of a part on {@code ratio} holds
   * @param ratio the most times that a part may be larger than it is stored
   */
  public record Limits(int entries, long declared, long denseAbove, int ratio) {}

  /** Looks at the directory and at the first bytes of each part. */
  public static Optional<Fault> check(ZipFile zip, Limits limits) {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > limits.entries) {
      return Optional.of(Fault.TOO_MANY_ENTRIES);
    }
    long declared = 0;
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        return Optional.of(Fault.ENCRYPTED);
      }
      long size = Math.max(0, entry.getSize());
      declared += size;
      boolean dense =
          size > limits.denseAbove && size / Math.max(1, entry.getCompressedSize()) > limits.ratio;
      if (dense || declared > limits.declared) {
        return Optional.of(Fault.BOMB);
      }
    }
    return entries.stream()
        .filter(entry -> !entry.isDirectory() && !entry.getName().contains("/embeddings/"))
        .map(entry -> checkNotAnArchive(zip, entry))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Inflates every XML part once, and throws away what comes out. */
  public static Optional<Fault> inflate(ZipFile zip, long most) {
    byte[] buffer = new byte[1 << 16];
    long inflated = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
        continue;
      }
      int matched = 0;
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          inflated += read;
          if (inflated > most) {
            return Optional.of(Fault.BOMB);
          }
          for (int at = 0; at < read && matched < DOCTYPE.length; at++) {
            matched = match(matched, buffer[at]);
          }
          if (matched == DOCTYPE.length) {
            return Optional.of(Fault.EXTERNAL_ENTITY);
          }
        }
      } catch (IOException | RuntimeException e) {
        return Optional.of(Fault.DAMAGED);
      }
    }
    return Optional.empty();
  }

  /**
   * How much of the declaration stands before and at this byte; the zeros of UTF-16 do not count.
   */
  private static int match(int matched, byte next) {
    if (next == 0) {
      return matched;
    }
    if (next == DOCTYPE[matched]) {
      return matched + 1;
    }
    return next == DOCTYPE[0] ? 1 : 0;
  }

  private static Optional<Fault> checkNotAnArchive(ZipFile zip, ZipArchiveEntry entry) {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] head = in.readNBytes(Integer.BYTES);
      boolean archive =
          head.length == Integer.BYTES && ByteBuffer.wrap(head).getInt() == LOCAL_HEADER;
      return archive ? Optional.of(Fault.NESTED_ARCHIVE) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(Fault.DAMAGED);
    }
  }
}
