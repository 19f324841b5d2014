package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.read.ImportRefusal;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.ReadLimits;
import vn.sxsh.plan.imports.read.SourceInput;
import vn.sxsh.testing.HostileFiles;

/** Whatever is handed in, the answer is a typed refusal, soon and cheaply. */
class HostileInputTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final long MEBIBYTE = 1024 * 1024;

  @Test
  void nothingAtAll() {
    assertRefused(new byte[0], ImportRefusal.EMPTY);
    assertRefused(bytes(" \n\t \n"), ImportRefusal.EMPTY);
    assertRefused(bytes("<html><body> <p></p></body></html>"), ImportRefusal.EMPTY);
  }

  @Test
  void otherKindsOfFiles() throws IOException {
    assertRefused(bytes("%PDF-1.7\n%âãÏÓ"), ImportRefusal.NOT_A_DOCUMENT);
    assertRefused(bytes("{\\rtf1 abc}"), ImportRefusal.NOT_A_DOCUMENT);
    assertRefused(bytes("<?xml version=\"1.0\"?><a/>"), ImportRefusal.NOT_A_DOCUMENT);
    assertRefused(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1},
        ImportRefusal.NOT_A_DOCUMENT);
    assertRefused(new byte[] {'P', 'K', 5, 6, 0, 0}, ImportRefusal.NOT_A_DOCUMENT);
    byte[] archive = HostileFiles.docx().add("readme.txt", "no document").bytes();
    assertRefused(archive, ImportRefusal.NOT_A_DOCUMENT);
    assertRefused(new byte[] {'T', (byte) 0xE9, 'n', ' ', 'k'}, ImportRefusal.UNKNOWN_ENCODING);
  }

  @Test
  void oldAndEncryptedOfficeFiles() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      assertRefused(stored(file), ImportRefusal.LEGACY_FORMAT);
    }
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (var out = encryptor.getDataStream(file)) {
        out.write(PaperDocuments.docx(List.of("a"), List.of()));
      }
      assertRefused(stored(file), ImportRefusal.ENCRYPTED);
    }
  }

  @Test
  void damagedFiles() throws IOException {
    byte[] good = PaperDocuments.docx(Paper2549.text().lines().toList(), List.of());
    assertRefused(Arrays.copyOf(good, good.length / 2), ImportRefusal.DAMAGED);
    assertRefused(
        HostileFiles.docx().add("word/document.xml", HostileFiles.WORD_START + "<w:p>").bytes(),
        ImportRefusal.DAMAGED);
    assertRefused(
        HostileFiles.docx()
            .add(
                "word/document.xml",
                HostileFiles.repeated(HostileFiles.WORD_START, "<w:p>", 100_000, ""))
            .bytes(),
        ImportRefusal.DAMAGED);
  }

  @Test
  void filesOverTheLimit() {
    byte[] large = new byte[30 * 1024 * 1024];
    Arrays.fill(large, (byte) 'a');
    assertRefused(large, ImportRefusal.TOO_LARGE);
    byte[] text = new byte[ReadLimits.MAX_CHARS + 2];
    Arrays.fill(text, (byte) 'a');
    assertRefused(text, ImportRefusal.TOO_LARGE);
    assertRefused(bytes("a\n".repeat(5_000_000)), ImportRefusal.TOO_MANY_ROWS);
    assertRefused(bytes("<b>".repeat(3_000_000)), ImportRefusal.TOO_LARGE);
  }

  @Test
  void bombs() throws IOException {
    String row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    for (long size : new long[] {60 * MEBIBYTE, 1024 * MEBIBYTE}) {
      assertRefused(
          HostileFiles.xlsx()
              .add(SHEET, HostileFiles.repeated(HostileFiles.SHEET_START, " ", size, ""))
              .bytes(),
          ImportRefusal.ZIP_BOMB);
    }
    assertRefused(
        HostileFiles.xlsx()
            .add(
                SHEET,
                HostileFiles.repeated(
                    HostileFiles.SHEET_START, row, 5 * MEBIBYTE, HostileFiles.SHEET_END))
            .bytes(),
        ImportRefusal.TOO_MANY_ROWS);
    HostileFiles entries = HostileFiles.docx().add("word/document.xml", "<a/>");
    for (int i = 0; i < 20_000; i++) {
      entries.add("x" + i, "");
    }
    assertRefused(entries.bytes(), ImportRefusal.TOO_MANY_ENTRIES);
    byte[] inner = HostileFiles.docx().bytes();
    assertRefused(
        HostileFiles.docx()
            .add("word/document.xml", HostileFiles.WORD_START + HostileFiles.WORD_END)
            .add("inner.bin", out -> out.write(inner))
            .bytes(),
        ImportRefusal.NESTED_ARCHIVE);
  }

  @Test
  void aDirectoryThatLies() throws IOException {
    byte[] file =
        HostileFiles.xlsx()
            .add(SHEET, HostileFiles.repeated(HostileFiles.SHEET_START, " ", 60 * MEBIBYTE, ""))
            .bytes();
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 46 < file.length; i++) {
      if (bytes.getInt(i) == 0x02014B50) {
        bytes.putInt(i + 24, 100);
      }
    }
    assertRefused(file, ImportRefusal.ZIP_BOMB);
  }

  @Test
  void sheetsOfAbsurdSize() throws IOException {
    assertSheetRefused(
        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
        ImportRefusal.TOO_MANY_COLUMNS);
    assertSheetRefused(
        "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", ImportRefusal.TOO_MANY_ROWS);
    assertRefused(
        HostileFiles.xlsx()
            .add(
                SHEET,
                out -> {
                  Random random = new Random(1);
                  out.write(bytes(HostileFiles.SHEET_START));
                  for (int i = 1; i <= 1_000_000; i++) {
                    out.write(bytes("<row r=\"" + i + "\" ht=\"" + random.nextInt(99) + "\"/>"));
                  }
                  out.write(bytes(HostileFiles.SHEET_END));
                })
            .bytes(),
        ImportRefusal.TOO_MANY_ROWS);
    String merged = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1000);
    assertSheetRefused(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>"
            + merged
            + "</mergeCells><sheetData>",
        ImportRefusal.NO_PLAN);
  }

  @Test
  void entitiesAreNeverResolved() throws IOException {
    try (ServerSocket listener = new ServerSocket(0)) {
      listener.setSoTimeout(300);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>";
      String file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
      String laughs =
          "<!DOCTYPE a [<!ENTITY x0 \"haha\"><!ENTITY x1 \"&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;\">"
              + "<!ENTITY x \"&x1;&x1;&x1;&x1;&x1;&x1;&x1;&x1;\">]>";
      String remote = "<!DOCTYPE a SYSTEM \"" + address + "a.dtd\">";
      for (String head : new String[] {external, file, laughs, remote}) {
        assertRefused(
            HostileFiles.docx()
                .add(
                    "word/document.xml",
                    head + HostileFiles.WORD_START + "&x;" + HostileFiles.WORD_END)
                .bytes(),
            ImportRefusal.EXTERNAL_ENTITY);
        assertRefused(
            HostileFiles.xlsx().add(SHEET, head + HostileFiles.SHEET_START + "</a>").bytes(),
            ImportRefusal.EXTERNAL_ENTITY);
      }
      assertRefused(bytes(external + "<a>&x;</a>"), ImportRefusal.EXTERNAL_ENTITY);
      assertRefused(
          bytes("<?xml version=\"1.0\"?>" + file + "<a>&x;</a>"), ImportRefusal.EXTERNAL_ENTITY);
      PlanReader.read(
          SourceInput.ofText(
              "<html><head><base href='"
                  + address
                  + "'><script src='"
                  + address
                  + "'></script></head>"
                  + "<body><img src='"
                  + address
                  + "'><p>I. NHIỆM VỤ</p></body></html>"),
          Paper2549.AGENCIES);
      assertThat(catchThrowable(listener::accept)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aReadableTextThatIsNoPlan() {
    assertRefused(bytes("Hôm nay trời đẹp.\nNgày mai cũng vậy."), ImportRefusal.NO_PLAN);
    assertRefused(bytes("a\tb\tc\nd\te\tf"), ImportRefusal.NO_PLAN);
  }

  @Test
  void macrosAndScriptsAreIgnored() throws IOException {
    byte[] file =
        HostileFiles.docx()
            .add("word/vbaProject.bin", "Attribute VB_Name")
            .add(
                "word/document.xml",
                "\uFEFF"
                    + HostileFiles.WORD_START
                    + "<w:p><w:r><w:t>I. NHIỆM VỤ</w:t></w:r></w:p>"
                    + HostileFiles.WORD_END)
            .bytes();
    assertThat(PlanReader.read(SourceInput.ofFile(file, "a.docm"), Paper2549.AGENCIES).clauses())
        .singleElement()
        .satisfies(clause -> assertThat(clause.text()).isEqualTo("NHIỆM VỤ"));
  }

  private static void assertSheetRefused(String rows, ImportRefusal refusal) throws IOException {
    String sheet = HostileFiles.SHEET_START + rows + HostileFiles.SHEET_END;
    assertRefused(HostileFiles.xlsx().add(SHEET, sheet).bytes(), refusal);
  }

  /** Refused with that code, within two seconds, and without allocating much in the meantime. */
  private static void assertRefused(byte[] file, ImportRefusal refusal) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long cpu = threads.getCurrentThreadCpuTime();
    Throwable thrown =
        catchThrowable(() -> PlanReader.read(SourceInput.ofFile(file, "plan"), Paper2549.AGENCIES));
    assertThat(thrown)
        .isInstanceOfSatisfying(
            ImportRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    assertThat(threads.getCurrentThreadCpuTime() - cpu).isLessThan(2_000_000_000L);
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(600 * MEBIBYTE);
  }

  private static byte[] stored(POIFSFileSystem file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
