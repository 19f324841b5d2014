package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.SourceInput;

/** No input makes the reader fail in any other way than by its refusal. */
class PlanReaderPropertyTest {

  private static final String HEADINGS =
      "TT\tNhiệm vụ\tNội dung\tKết quả\tCơ quan chủ trì\tPhối hợp\tNăm\n";

  @Property(tries = 300)
  void anyBytes(@ForAll byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Property(tries = 300)
  void anyText(@ForAll String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    readOrRefuse((HEADINGS + text).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void anyTable(@ForAll("tables") String table) {
    PlanDraft draft = readOrRefuse((HEADINGS + table).getBytes(StandardCharsets.UTF_8));
    if (draft != null) {
      List<String> codes =
          draft.groups().stream()
              .flatMap(group -> group.tasks().stream())
              .flatMap(PlanReaderPropertyTest::withChildren)
              .toList();
      assertThat(codes).doesNotHaveDuplicates();
      assertThat(draft.clauses()).extracting(clause -> clause.path()).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void anyBody(@ForAll("bodies") String body) {
    PlanDraft draft = readOrRefuse(body.getBytes(StandardCharsets.UTF_8));
    if (draft != null) {
      assertThat(draft.clauses()).extracting(clause -> clause.path()).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void anyTagSoup(@ForAll("tags") String html) {
    readOrRefuse(html.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyDamageToAGoodFile(@ForAll("damage") byte[] file) {
    readOrRefuse(file);
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<String> number =
        Arbitraries.of(
            "",
            "1",
            "1.",
            "1.1",
            "1.10",
            "2",
            "I",
            "II",
            "A",
            "B",
            "C",
            "D",
            "a)",
            "-",
            "(1)",
            "99999999999",
            "1.1.1.1.1.1");
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "- a - B - C",
            "Sở Công Thương",
            "các Sở: A, TN&MT",
            "(",
            ")",
            "- ",
            "-",
            "1) a 2) b",
            "\"",
            "\"a\nb\"",
            "và",
            "Các",
            "công nghiệp",
            "•",
            "năm 2020",
            "50%",
            "phối hợp:",
            "ß İ ﬁ");
    Arbitrary<String> row =
        Combinators.combine(number, cell.list().ofMaxSize(8))
            .as((first, cells) -> first + "\t" + String.join("\t", cells));
    return Arbitraries.oneOf(row, Arbitraries.of("", "2. Nhóm", "Nhóm", "\t\t\t\t\t\t"))
        .list()
        .ofMaxSize(12)
        .map(rows -> String.join("\n", rows));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "KẾ HOẠCH",
            "I. MỤC TIÊU",
            "II. NHIỆM VỤ",
            "C. KINH PHÍ",
            "D. GIẢI PHÁP",
            "1. Sở Công Thương:",
            "a)",
            "- a)",
            "- 100% cơ sở được tuyên truyền, nhận thức",
            "Đến năm 2020:",
            "Đến năm 2025 50%, đến năm 2030 9%",
            "V. TỔ CHỨC THỰC HIỆN",
            "1. Ngoài",
            "13. Theo a, b chủ trì",
            "Nơi nhận:",
            "KT. CHỦ TỊCH",
            "Nguyễn Văn A",
            "(Ban hành kèm theo Quyết định số 1/QĐ-UBND ngày 31/02/2020)",
            "Căn cứ Luật;",
            "Căn cứ Luật A năm 2020;",
            "Quyết định số",
            "PHỤ LỤC",
            "1.1. a",
            "Điều 1.",
            "Phần thứ nhất",
            "./.",
            "ngày 99 tháng 99 năm 9999")
        .list()
        .ofMaxSize(30)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of(
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<td colspan=3 rowspan=2>",
            "<td colspan=-1>",
            "<td rowspan=999999>",
            "<li>",
            "<ol start=9>",
            "</ol>",
            "<ul>",
            "TT",
            "Nhiệm vụ",
            "Nội dung",
            "Chủ trì",
            "<p>",
            "I. NHIỆM VỤ",
            "&#xD800;",
            "1",
            "<!--")
        .list()
        .ofMaxSize(60)
        .map(parts -> "<html>" + String.join("", parts));
  }

  @Provide
  Arbitrary<byte[]> damage() {
    byte[] docx =
        PaperDocuments.docx(List.of("I. NHIỆM VỤ"), List.of(List.of(List.of("TT", "Nhiệm vụ"))));
    byte[] xlsx = PaperDocuments.xlsx(List.of("I. NHIỆM VỤ"), List.of(List.of("TT", "Nhiệm vụ")));
    return Combinators.combine(
            Arbitraries.of(docx, xlsx),
            Arbitraries.integers().between(0, 100_000).list().ofMaxSize(6),
            Arbitraries.bytes())
        .as(
            (good, places, value) -> {
              byte[] bad = good.clone();
              places.forEach(place -> bad[place % bad.length] = value);
              return bad;
            });
  }

  private static Stream<String> withChildren(DraftTask task) {
    return Stream.concat(
        Stream.of(task.code()),
        task.children().stream().flatMap(PlanReaderPropertyTest::withChildren));
  }

  private static PlanDraft readOrRefuse(byte[] bytes) {
    try {
      return PlanReader.read(SourceInput.ofFile(bytes, ""), Paper2549.AGENCIES);
    } catch (ImportRefusedException e) {
      assertThat(e.refusal()).isNotNull();
      return null;
    }
  }
}
