package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook in which facilities can be typed: made from the fields that there are now, with the
 * lists of codes, and stamped with a version that changes when the fields do.
 */
@ApplicationScoped
@Transactional
public class ImportTemplate {

  private final EntityManager entityManager;

  ImportTemplate(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The version of the fields. */
  static String version() {
    String fields =
        Arrays.stream(ImportField.values())
            .map(it -> it.code + it.label + it.longest + it.words.values())
            .collect(Collectors.joining());
    return "%08x".formatted(fields.hashCode());
  }

  /** Writes the workbook. */
  public void write(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "SXSH", "1.0")) {
      Worksheet rows = workbook.newWorksheet("Cơ sở");
      Worksheet help = workbook.newWorksheet("Hướng dẫn");
      line(help, 0, "Mẫu nhập danh bạ cơ sở, phiên bản " + version());
      line(help, 1, "Cột", "Mã cột", "Cách ghi", "Giá trị");
      int at = 0;
      for (ImportField field : ImportField.values()) {
        rows.inlineString(0, at, field.label);
        rows.inlineString(1, at, field.code);
        rows.style(0, at).bold().set();
        String values =
            field.words.values().stream()
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(", "));
        line(help, at + 2, field.label, field.code, field.hint, values);
        at++;
      }
      rows.freezePane(2, 2);
      list(
          workbook,
          "Đơn vị hành chính",
          "SELECT code, name, coalesce(parent_code, '') FROM admin_unit WHERE valid_to IS NULL ORDER BY code");
      list(
          workbook,
          "Ngành",
          "SELECT vsic_version, code, name FROM sector WHERE level >= 4 ORDER BY 1 DESC, 2");
      list(
          workbook,
          "Khu, cụm công nghiệp",
          "SELECT code, name, kind FROM industrial_zone WHERE deleted_at IS NULL ORDER BY code");
    }
  }

  @SuppressWarnings("unchecked")
  private void list(Workbook workbook, String name, String query) throws IOException {
    Worksheet sheet = workbook.newWorksheet(name);
    List<Object[]> found = entityManager.createNativeQuery(query, Object[].class).getResultList();
    for (int at = 0; at < found.size(); at++) {
      line(sheet, at, Arrays.stream(found.get(at)).map(String::valueOf).toArray(String[]::new));
    }
  }

  private static void line(Worksheet sheet, int row, String... cells) {
    for (int at = 0; at < cells.length; at++) {
      sheet.inlineString(row, at, cells[at]);
    }
  }
}
