package vn.sxsh.plan.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.AgencyEntry;
import vn.sxsh.plan.imports.read.SourceInput;

/** Plan 2549 as it is shipped, and what a person read in it without the importer. */
final class Paper2549 {

  /** A row of the matrix as copied by hand; columns in printed order. */
  record Row(
      String number,
      String code,
      String title,
      List<String> actions,
      List<String> results,
      String lead,
      String coordinator) {}

  record Group(String label, String title, List<Row> rows) {}

  record Clause(ClauseSection section, String path, String label, String text) {}

  static final AgencyDirectory AGENCIES =
      AgencyDirectory.of(
          "Cao Bằng",
          List.of(
              AgencyEntry.agency("UBND", "Ủy ban nhân dân tỉnh Cao Bằng", "UBND tỉnh"),
              AgencyEntry.agency("SCT", "Sở Công Thương"),
              AgencyEntry.agency("TTKC", "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp"),
              AgencyEntry.agency("STNMT", "Sở Tài nguyên và Môi trường"),
              AgencyEntry.agency("SKHCN", "Sở Khoa học và Công nghệ"),
              AgencyEntry.agency("STC", "Sở Tài chính"),
              AgencyEntry.agency("SKHDT", "Sở Kế hoạch và Đầu tư"),
              AgencyEntry.agency("STTTT", "Sở Thông tin và Truyền thông"),
              AgencyEntry.agency("STP", "Sở Tư pháp"),
              AgencyEntry.agency("CAT", "Công an tỉnh Cao Bằng"),
              AgencyEntry.agency("BQLKKT", "Ban Quản lý Khu kinh tế tỉnh"),
              AgencyEntry.agency("DPTTH", "Đài Phát thanh - Truyền hình tỉnh Cao Bằng"),
              AgencyEntry.agency("BCB", "Báo Cao Bằng"),
              AgencyEntry.group("CAC_SO_NGANH", "Các sở, ngành có liên quan"),
              AgencyEntry.group("UBND_HUYEN", "Ủy ban nhân dân các huyện, thành phố"),
              AgencyEntry.group("TRUYEN_THONG", "Các cơ quan truyền thông"),
              AgencyEntry.group("CO_SO", "Các cơ sở sản xuất công nghiệp trên địa bàn")));

  private Paper2549() {}

  static String text() {
    return new String(resource("/plans/ke-hoach-2549.txt"), StandardCharsets.UTF_8);
  }

  static PlanDraft draft() {
    return PlanReader.read(SourceInput.ofText(text()), AGENCIES);
  }

  static List<Group> matrix() {
    try {
      JsonNode groups = new ObjectMapper().readTree(resource("/plans/ke-hoach-2549-matrix.json"));
      List<Group> matrix = new ArrayList<>();
      for (JsonNode group : groups) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : group.get("rows")) {
          rows.add(
              new Row(
                  text(row, "tt"),
                  text(row, "code"),
                  text(row, "title"),
                  texts(row, "actions"),
                  texts(row, "results"),
                  text(row, "lead"),
                  text(row, "coordinator")));
        }
        matrix.add(new Group(text(group, "label"), text(group, "title"), rows));
      }
      return matrix;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Clause> clauses() {
    return new String(resource("/plans/ke-hoach-2549-clauses.tsv"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .map(cell -> new Clause(ClauseSection.valueOf(cell[0]), cell[1], cell[2], cell[3]))
        .toList();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).isNull() ? null : node.get(name).asText();
  }

  private static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    node.get(name).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static byte[] resource(String path) {
    try (InputStream in = Paper2549.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
