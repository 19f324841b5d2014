package vn.sxsh.facility.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads the rows of a file one by one; what it holds is told by its bytes, not by its name. */
interface TableReader {

  /** Takes a row: its line in the file, and its cells, of which trailing ones may be missing. */
  interface Sink {
    void row(int line, String[] cells) throws IOException;
  }

  /** Marks what a workbook holds as a number or a date, and not as text. */
  char TYPED = '\u0001';

  /** Passes every row to the sink. */
  void read(Path file, Sink sink) throws IOException;

  /** The reader for a format. */
  static TableReader of(TableFormat format) {
    return format == TableFormat.XLSX ? new XlsxReader() : new CsvReader();
  }

  /** Tells what a file is. */
  static TableFormat sniff(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
    }
    if (head.length == 0) {
      throw TableProblem.TABLE_EMPTY.raise();
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return TableFormat.XLSX;
    }
    boolean legacy = startsWith(head, 0xD0, 0xCF, 0x11, 0xE0);
    String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (legacy || start.startsWith("%pdf") || start.startsWith("<") || start.startsWith("{\\rtf")) {
      throw TableProblem.TABLE_UNKNOWN_FORMAT.raise();
    }
    return TableFormat.CSV;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    return head.length >= bytes.length
        && Arrays.equals(
            Arrays.copyOf(head, bytes.length), 0, bytes.length, toBytes(bytes), 0, bytes.length);
  }

  private static byte[] toBytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      bytes[at] = (byte) values[at];
    }
    return bytes;
  }
}
