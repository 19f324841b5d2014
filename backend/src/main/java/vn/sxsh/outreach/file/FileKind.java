package vn.sxsh.outreach.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.sxsh.shared.office.OfficeZip;

/** Kinds of files that are kept, told by their first bytes and, in an archive, by what it holds. */
enum FileKind {
  PDF("pdf", "application/pdf"),
  PNG("png", "image/png"),
  JPEG("jpg", "image/jpeg"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private static final OfficeZip.Limits LIMITS =
      new OfficeZip.Limits(5_000, 200L * 1024 * 1024, 5L * 1024 * 1024, 200);

  final String ending;
  final String mediaType;

  FileKind(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What the file is; empty for what is not kept. */
  static Optional<FileKind> of(Path file, byte[] head) throws IOException {
    if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    }
    if (startsWith(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(PNG);
    }
    if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    return startsWith(head, 'P', 'K', 3, 4) ? office(file) : Optional.empty();
  }

  private static Optional<FileKind> office(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
      if (OfficeZip.check(zip, LIMITS).isPresent()) {
        return Optional.empty();
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(DOCX);
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return Optional.of(XLSX);
      }
      return Optional.ofNullable(zip.getEntry("ppt/presentation.xml")).map(found -> PPTX);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    byte[] wanted = new byte[bytes.length];
    for (int at = 0; at < bytes.length; at++) {
      wanted[at] = (byte) bytes[at];
    }
    return head.length >= wanted.length
        && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }
}
