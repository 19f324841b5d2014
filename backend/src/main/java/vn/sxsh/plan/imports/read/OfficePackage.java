package vn.sxsh.plan.imports.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sxsh.shared.office.OfficeZip;

/**
 * The ZIP around a DOCX or XLSX, opened with suspicion. What the directory declares is checked
 * first, because that costs nothing; what is really inflated is counted while it is read, because a
 * directory can lie.
 */
final class OfficePackage implements AutoCloseable {

  private static final OfficeZip.Limits LIMITS =
      new OfficeZip.Limits(
          ReadLimits.MAX_ENTRIES,
          ReadLimits.MAX_DECLARED,
          ReadLimits.RATIO_APPLIES_ABOVE,
          ReadLimits.MAX_RATIO);

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
    OfficeZip.check(zip, LIMITS)
        .ifPresent(
            fault -> {
              throw switch (fault) {
                case TOO_MANY_ENTRIES ->
                    ImportRefusedException.limit(
                        ImportRefusal.TOO_MANY_ENTRIES, ReadLimits.MAX_ENTRIES);
                case BOMB ->
                    ImportRefusedException.limit(ImportRefusal.ZIP_BOMB, ReadLimits.MAX_INFLATED);
                case ENCRYPTED, NESTED_ARCHIVE, DAMAGED, EXTERNAL_ENTITY ->
                    new ImportRefusedException(ImportRefusal.valueOf(fault.name()));
              };
            });
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
