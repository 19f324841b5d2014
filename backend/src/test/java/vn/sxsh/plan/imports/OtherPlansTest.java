package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.read.SourceInput;

/** Plans of other provinces and later periods look different. */
class OtherPlansTest {

  private static final String LETTERHEAD =
      """
      <table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH BẮC KẠN<br>-------<br>Số: 88/KH-UBND</td>
      <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------
      <br><i>Bắc Kạn, ngày 07 tháng 5 năm 2021</i></td></tr></table>
      <p>KẾ HOẠCH</p><p>Sản xuất và tiêu dùng bền vững tỉnh Bắc Kạn giai đoạn 2021-2025</p>
      <p>Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;</p>
      <p>Căn cứ Quyết định số 889/QĐ-TTg ngày 24/6/2020 của Thủ tướng Chính phủ phê duyệt Chương
      trình hành động quốc gia;</p>
      <p>A. MỤC TIÊU</p>
      <ol><li>Đến năm 2025 đạt 50% doanh nghiệp áp dụng sản xuất sạch hơn, đến năm 2030 đạt 80%.</li>
      <li>Giảm 5 - 8% mức tiêu hao nguyên liệu.</li><li>Tổ chức 10 lớp tập huấn.</li></ol>
      <p>B. TỔ CHỨC THỰC HIỆN</p><p>1. Sở Công Thương chủ trì.</p>
      """;

  private static final String MATRIX =
      """
      <p>PHỤ LỤC</p><table>
      <tr><th rowspan=2>STT</th><th rowspan=2>Nội dung nhiệm vụ</th><th rowspan=2>Đơn vị chủ trì</th>
      <th rowspan=2>Đơn vị phối hợp</th><th rowspan=2>Thời gian thực hiện</th>
      <th colspan=2>Kinh phí (triệu đồng)</th><th rowspan=2>Sản phẩm</th></tr>
      <tr><th>2021</th><th>2022</th></tr>
      <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td><td>(6)</td><td>(7)</td>
      <td>(8)</td></tr>
      <tr><td>A</td><td>Truyền thông</td><td></td><td></td><td></td><td>150</td><td></td><td></td></tr>
      <tr><td>I</td><td>Nâng cao nhận thức</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
      <tr><td>1</td><td>Tập huấn</td><td>Sở Công Thương</td><td>Sở Tài chính</td><td>2021-2025</td>
      <td>50</td><td>60,5</td><td>1) Lớp học 2) Tài liệu</td></tr>
      <tr><td>1.1</td><td>Tập huấn cấp tỉnh</td><td rowspan=2>Sở Công Thương</td><td></td><td></td>
      <td></td><td></td><td></td></tr>
      <tr><td>1.2</td><td>Tập huấn cấp huyện</td><td></td><td></td><td></td><td></td><td></td></tr>
      <tr><td>II</td><td>Phóng sự</td><td>Sở Thông tin và Truyền thông</td><td></td><td></td><td></td>
      <td></td><td></td></tr>
      <tr><td>B</td><td>Hỗ trợ</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
      <tr><td>1</td><td>Mô hình trình diễn</td><td>Chủ trì: Sở Công Thương; phối hợp: UBND các huyện,
      thành phố</td><td></td><td></td><td></td><td></td><td></td></tr>
      </table>
      <table><tr><td><b>Nơi nhận:</b><br>- Bộ Công Thương;<br>- Lưu: VT.</td>
      <td>TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Trần Văn B</td></tr></table>
      """;

  private final PlanDraft draft =
      PlanReader.read(SourceInput.ofText(LETTERHEAD + MATRIX), Paper2549.AGENCIES);

  @Test
  void theLetterheadIsReadOutOfItsTable() {
    assertThat(draft.header().number()).isEqualTo("88/KH-UBND");
    assertThat(draft.header().issuer()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN");
    assertThat(draft.header().place()).isEqualTo("Bắc Kạn");
    assertThat(draft.header().issuedOn()).isEqualTo(LocalDate.of(2021, 5, 7));
    assertThat(draft.header().periodStart()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(draft.header().title())
        .isEqualTo("KẾ HOẠCH Sản xuất và tiêu dùng bền vững tỉnh Bắc Kạn giai đoạn 2021-2025");
    assertThat(draft.header().signatory()).isEqualTo("Trần Văn B");
    assertThat(draft.header().recipients()).containsExactly("Bộ Công Thương", "Lưu: VT");
    assertThat(draft.legalBases())
        .extracting(it -> it.number(), it -> it.issuedOn())
        .containsExactly(
            tuple(null, LocalDate.of(2020, 11, 17)),
            tuple("889/QĐ-TTg", LocalDate.of(2020, 6, 24)));
  }

  @Test
  void groupsTasksAndSubtasksStandUnderEachOther() {
    assertThat(draft.groups()).extracting(DraftGroup::label).containsExactly("A", "B");
    DraftTask awareness = draft.groups().get(0).tasks().get(0);
    assertThat(awareness.code()).isEqualTo("A.I");
    DraftTask training = awareness.children().get(0);
    assertThat(training.code()).isEqualTo("A.I.1");
    assertThat(training.results()).containsExactly("Lớp học", "Tài liệu");
    assertThat(training.children())
        .extracting(DraftTask::title)
        .containsExactly("Tập huấn cấp tỉnh", "Tập huấn cấp huyện");
    assertThat(training.children())
        .allSatisfy(child -> assertThat(child.leadPhrase()).isEqualTo("Sở Công Thương"));
    assertThat(draft.groups().get(0).tasks())
        .extracting(DraftTask::code)
        .containsExactly("A.I", "A.II");
    assertThat(draft.groups().get(1).tasks()).extracting(DraftTask::code).containsExactly("B.1");
  }

  @Test
  void columnsWithoutAPlaceAreKept() {
    assertThat(draft.extraColumns())
        .containsExactly(
            "Thời gian thực hiện", "Kinh phí (triệu đồng) / 2021", "Kinh phí (triệu đồng) / 2022");
    DraftTask training = draft.groups().get(0).tasks().get(0).children().get(0);
    assertThat(training.extra())
        .containsEntry("Thời gian thực hiện", "2021-2025")
        .containsEntry("Kinh phí (triệu đồng) / 2022", "60,5");
    assertThat(draft.groups().get(0).extra()).containsEntry("Kinh phí (triệu đồng) / 2021", "150");
  }

  @Test
  void leadAndCoordinatorInOneColumnAreTakenApart() {
    DraftTask model = draft.groups().get(1).tasks().get(0);
    assertThat(model.leads()).extracting(it -> it.code()).containsExactly("SCT");
    assertThat(model.coordinators()).extracting(it -> it.code()).containsExactly("UBND_HUYEN");
  }

  @Test
  void datedStepsBecomeTargetsOfTheirOwn() {
    assertThat(draft.targets())
        .extracting(it -> it.code(), it -> it.aim().intValue(), it -> it.dueOn().getYear())
        .containsExactly(
            tuple("T1a", 50, 2025),
            tuple("T1b", 80, 2030),
            tuple("T2", 5, 2025),
            tuple("T3", 10, 2025));
    assertThat(draft.targets().get(2).aimTo()).isEqualByComparingTo("8");
    assertThat(draft.targets().get(3).unit()).isEqualTo("lớp tập");
    assertThat(draft.doubts()).extracting(it -> it.code()).contains(DoubtCode.TARGET_RULE_UNKNOWN);
  }

  @Test
  void severalLinesUnderOneMergedNumberAreOneTask() {
    String table =
        """
        <table><tr><td>TT</td><td>Nhiệm vụ</td><td>Nội dung</td><td>Cơ quan thực hiện</td></tr>
        <tr><td rowspan=3>1</td><td rowspan=3>Truyền thông</td><td>Hội nghị</td><td rowspan=3>Sở Tư
        pháp</td></tr><tr><td>Ấn phẩm</td></tr><tr><td>và phóng sự</td></tr>
        <tr><td>2</td><td>Đào tạo</td><td>Lớp học</td><td>Sở Tài chính</td></tr></table>
        """;
    PlanDraft merged = PlanReader.read(SourceInput.ofText(table), Paper2549.AGENCIES);
    assertThat(merged.groups()).singleElement().satisfies(it -> assertThat(it.label()).isNull());
    List<DraftTask> tasks = merged.groups().get(0).tasks();
    assertThat(tasks).extracting(DraftTask::code).containsExactly("1", "2");
    assertThat(tasks.get(0).actions()).containsExactly("Hội nghị", "Ấn phẩm và phóng sự");
    assertThat(tasks.get(0).leadPhrase()).isEqualTo("Sở Tư pháp");
  }

  @Test
  void cellsMergedInWordAreTheSame() throws Exception {
    byte[] bytes =
        PaperDocuments.docx(
            List.of(),
            List.of(
                List.of(
                    List.of("TT", "Nhiệm vụ", "Nội dung", "Cơ quan thực hiện"),
                    List.of("1", "Truyền thông", "Hội nghị", "Sở Tư pháp"),
                    List.of("", "", "Ấn phẩm", ""),
                    List.of("2", "Đào tạo", "Lớp học", ""))));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      XWPFTable table = document.getTables().get(0);
      PaperDocuments.mergeDown(table, 0, 1, 2);
      PaperDocuments.mergeDown(table, 1, 1, 2);
      PaperDocuments.mergeDown(table, 3, 1, 3);
      byte[] merged = PaperDocuments.bytes(document::write);
      List<DraftTask> tasks =
          PlanReader.read(SourceInput.ofFile(merged, ""), Paper2549.AGENCIES)
              .groups()
              .get(0)
              .tasks();
      assertThat(tasks.get(0).actions()).containsExactly("Hội nghị", "Ấn phẩm");
      assertThat(tasks).extracting(DraftTask::leadPhrase).containsOnly("Sở Tư pháp");
    }
  }
}
