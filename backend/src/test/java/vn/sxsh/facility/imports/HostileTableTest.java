package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.sxsh.testing.HostileFiles.SHEET_END;
import static vn.sxsh.testing.HostileFiles.SHEET_START;
import static vn.sxsh.testing.HostileFiles.repeated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.shared.problem.ProblemException;
import vn.sxsh.testing.HostileFiles;

/** Whatever workbook is handed in, it is read or refused, and never costs more than its limits. */
class HostileTableTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final long MEBIBYTE = 1024 * 1024;
  private static final int MUTATIONS = 2_000;

  @TempDir Path folder;

  /** A workbook that is whole but for its sheet. */
  private static HostileFiles xlsx() throws IOException {
    return HostileFiles.without(SHEET, workbook());
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "t", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cơ sở");
      for (int row = 0; row < 20; row++) {
        sheet.value(row, 0, "Cơ sở mẫu " + row);
        sheet.value(row, 1, row * 1.5);
      }
    }
    return out.toByteArray();
  }

  private Throwable read(byte[] bytes) throws IOException {
    Path file = folder.resolve("t.xlsx");
    Files.write(file, bytes);
    return catchThrowable(() -> new XlsxReader().read(file, (line, cells) -> {}));
  }

  private void assertRefused(HostileFiles file, TableProblem expected) throws IOException {
    assertThat(read(file.bytes()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.problem()).as(refusal.toString()).isEqualTo(expected));
  }

  @Test
  void bombsAndNestedArchives() throws IOException {
    for (long size : new long[] {60 * MEBIBYTE, 1024 * MEBIBYTE}) {
      assertRefused(
          xlsx().add(SHEET, repeated(SHEET_START, " ", size, SHEET_END)),
          TableProblem.TABLE_SUSPICIOUS);
    }
    HostileFiles entries = xlsx().add(SHEET, SHEET_START + SHEET_END);
    for (int n = 0; n < 20_000; n++) {
      entries.add("x" + n, "");
    }
    assertRefused(entries, TableProblem.TABLE_SUSPICIOUS);
    byte[] inner = xlsx().bytes();
    assertRefused(
        xlsx().add(SHEET, SHEET_START + SHEET_END).add("inner.bin", out -> out.write(inner)),
        TableProblem.TABLE_SUSPICIOUS);
  }

  @Test
  void entitiesAreNeverResolved() throws IOException {
    try (ServerSocket listener = new ServerSocket(0)) {
      listener.setSoTimeout(300);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      for (String head :
          new String[] {
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE a [<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>",
            "<!DOCTYPE a SYSTEM \"" + address + "a.dtd\">"
          }) {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>";
        assertRefused(
            xlsx().add(SHEET, head + SHEET_START + row + SHEET_END), TableProblem.TABLE_SUSPICIOUS);
      }
      assertThat(catchThrowable(listener::accept)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aMillionEmptyRowsAndSheetsOfAbsurdSize() throws IOException {
    Random random = new Random(1);
    assertRefused(
        xlsx()
            .add(
                SHEET,
                out -> {
                  out.write(SHEET_START.getBytes(StandardCharsets.UTF_8));
                  for (int n = 1; n <= 1_000_000; n++) {
                    String row = "<row r=\"%d\" ht=\"%d\"/>".formatted(n, random.nextInt());
                    out.write(row.getBytes(StandardCharsets.UTF_8));
                  }
                  out.write(SHEET_END.getBytes(StandardCharsets.UTF_8));
                }),
        TableProblem.TABLE_TOO_MANY_ROWS);
    assertRefused(
        xlsx()
            .add(
                SHEET,
                SHEET_START
                    + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                    + SHEET_END),
        TableProblem.TABLE_TOO_MANY_COLUMNS);
  }

  @Test
  void whatIsWholeIsRead() throws IOException {
    String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    assertThat(read(xlsx().add(SHEET, SHEET_START + row + SHEET_END).bytes())).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>",
        "<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>",
        "<row r=\"một\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>nhiều</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>1e999999999</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"lạ\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"999\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f>1/0</f><v>#DIV/0!</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1",
        "<row r=\"1\"><row r=\"2\"></row></row>",
        "</sheetData><row r=\"1\">"
      })
  void oddCells(String rows) throws IOException {
    assertReadOrRefused(xlsx().add(SHEET, SHEET_START + rows + SHEET_END).bytes());
  }

  @Test
  void damagedBytes() throws IOException {
    byte[] good = workbook();
    assertThat(read(good)).isNull();
    Random random = new Random(20_261_127);
    for (int n = 0; n < MUTATIONS; n++) {
      byte[] bad = good.clone();
      for (int times = 1 + random.nextInt(8); times > 0; times--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      assertReadOrRefused(bad);
    }
  }

  private void assertReadOrRefused(byte[] file) throws IOException {
    Throwable thrown = read(file);
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(ProblemException.class);
    }
  }
}
