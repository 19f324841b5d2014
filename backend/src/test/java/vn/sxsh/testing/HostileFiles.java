package vn.sxsh.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Makes files that mean harm, without ever holding what they inflate to. */
public final class HostileFiles {

  public static final String SHEET_START =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  public static final String SHEET_END = "</sheetData></worksheet>";
  public static final String WORD_START =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  public static final String WORD_END = "</w:body></w:document>";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://x/%s\" Target=\"%s\"/></Relationships>";

  /** Writes the content of a part. */
  public interface Part {
    void write(OutputStream out) throws IOException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  private HostileFiles() {
    zip.setLevel(Deflater.BEST_SPEED);
  }

  public static HostileFiles docx() throws IOException {
    return new HostileFiles()
        .add("_rels/.rels", RELATIONS.formatted("officeDocument", "word/document.xml"));
  }

  /** A workbook whose only sheet still has to be added as {@code xl/worksheets/sheet1.xml}. */
  public static HostileFiles xlsx() throws IOException {
    return new HostileFiles()
        .add("_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"))
        .add(
            "xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"))
        .add(
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
  }

  /** The archive without that part, which still has to be added. */
  public static HostileFiles without(String part, byte[] archive) throws IOException {
    HostileFiles copy = new HostileFiles();
    try (ZipFile entries = ZipFile.builder().setByteArray(archive).get()) {
      for (ZipArchiveEntry each : Collections.list(entries.getEntries())) {
        if (!each.getName().equals(part)) {
          copy.add(each.getName(), out -> entries.getInputStream(each).transferTo(out));
        }
      }
    }
    return copy;
  }

  public HostileFiles add(String name, String content) throws IOException {
    return add(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  public HostileFiles add(String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    part.write(zip);
    zip.closeEntry();
    return this;
  }

  public byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  /** Writes {@code text} again and again until {@code total} bytes are out. */
  public static Part repeated(String start, String text, long total, String end) {
    return out -> {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      byte[] block =
          text.repeat(Math.max(1, 65_536 / text.length())).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < total; written += block.length) {
        out.write(block);
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    };
  }
}
