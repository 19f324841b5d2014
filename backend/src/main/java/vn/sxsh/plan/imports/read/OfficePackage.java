package vn.sxsh.plan.imports.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The ZIP around a DOCX or XLSX, opened with suspicion. What the directory declares is checked
 * first, because that costs nothing; what is really inflated is counted while it is read, because a
 * directory can lie.
 */
final class OfficePackage implements AutoCloseable {

  private static final int LOCAL_HEADER = 0x504B0304;

  private final ZipFile zip;
  private long inflated;

  OfficePackage(byte[] bytes) {
    try {
      zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
    } catch (IOException | RuntimeException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
    checkDirectory();
  }

  private void checkDirectory() {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > ReadLimits.MAX_ENTRIES) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ENTRIES, ReadLimits.MAX_ENTRIES);
    }
    long declared = 0;
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new ImportRefusedException(ImportRefusal.ENCRYPTED);
      }
      long size = Math.max(0, entry.getSize());
      declared += size;
      boolean dense =
          size > ReadLimits.RATIO_APPLIES_ABOVE
              && size / Math.max(1, entry.getCompressedSize()) > ReadLimits.MAX_RATIO;
      if (dense || declared > ReadLimits.MAX_DECLARED) {
        throw ImportRefusedException.limit(ImportRefusal.ZIP_BOMB, ReadLimits.MAX_INFLATED);
      }
    }
    for (ZipArchiveEntry entry : entries) {
      if (!entry.isDirectory() && !entry.getName().contains("/embeddings/")) {
        checkNotAnArchive(entry);
      }
    }
  }

  private void checkNotAnArchive(ZipArchiveEntry entry) {
    byte[] head;
    try (InputStream in = zip.getInputStream(entry)) {
      head = in.readNBytes(4);
    } catch (IOException | RuntimeException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
    if (head.length == 4 && ByteBuffer.wrap(head).getInt() == LOCAL_HEADER) {
      throw new ImportRefusedException(ImportRefusal.NESTED_ARCHIVE);
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** Streams a part past {@code handler}; a part that is not there is simply empty. */
  void read(String part, SafeXml.Handler handler) {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = new Counted(zip.getInputStream(entry))) {
      SafeXml.read(in, handler);
    } catch (IOException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
  }

  /** The targets of a part's relationships by id, those of the package itself by type. */
  Map<String, String> relationships(String relationshipPart, String folder) {
    Map<String, String> targets = new LinkedHashMap<>();
    read(
        relationshipPart,
        new PartHandler() {
          @Override
          public void start(XMLStreamReader element) {
            if (element.getLocalName().equals("Relationship")) {
              String target = String.valueOf(element.getAttributeValue(null, "Target"));
              String type = String.valueOf(element.getAttributeValue(null, "Type"));
              String path = target.startsWith("/") ? target.substring(1) : folder + target;
              targets.put(String.valueOf(element.getAttributeValue(null, "Id")), path);
              targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
          }
        });
    return targets;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
  }

  /** Counts what comes out of the archive against the budget of the whole document. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      inflated += bytes;
      if (inflated > ReadLimits.MAX_INFLATED) {
        throw ImportRefusedException.limit(ImportRefusal.ZIP_BOMB, ReadLimits.MAX_INFLATED);
      }
    }
  }
}
