package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.Paper2549.Clause;
import vn.sxsh.plan.imports.Paper2549.Group;
import vn.sxsh.plan.imports.Paper2549.Row;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;
import vn.sxsh.plan.imports.draft.DraftNote;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.NoteCode;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.draft.TargetRule;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.read.SourceInput;

/** The plan of the province, read from the paper as it is shipped. */
class Paper2549ImportTest {

  private final PlanDraft draft = Paper2549.draft();

  /** The matrix of a draft in the shape in which it was copied by hand. */
  static List<Group> matrix(PlanDraft draft) {
    return draft.groups().stream()
        .map(
            group ->
                new Group(
                    group.label(),
                    group.title(),
                    group.tasks().stream().map(Paper2549ImportTest::row).toList()))
        .toList();
  }

  private static Row row(DraftTask task) {
    return new Row(
        task.printedNumber(),
        task.code(),
        task.title(),
        task.actions(),
        task.results(),
        task.leadPhrase(),
        task.coordinatorPhrase());
  }

  @Test
  void everyRowIsWordForWordAsOnThePaper() {
    assertThat(matrix(draft)).isEqualTo(Paper2549.matrix());
    assertThat(tasks()).hasSize(13).allSatisfy(task -> assertThat(task.note()).isNull());
    assertThat(tasks()).allSatisfy(task -> assertThat(task.extra()).isEmpty());
    assertThat(draft.extraColumns()).isEmpty();
  }

  @Test
  void everyClauseIsWordForWordAsOnThePaper() {
    assertThat(draft.clauses())
        .extracting(it -> new Clause(it.section(), it.path(), it.label(), it.text()))
        .containsExactlyElementsOf(Paper2549.clauses());
    assertThat(draft.clauses())
        .filteredOn(clause -> clause.path().equals("I.2.b.p2"))
        .singleElement()
        .satisfies(clause -> assertThat(clause.parentPath()).isEqualTo("I.2.b"));
  }

  @Test
  void theHeaderHoldsWhatThePaperPrintsAndNothingGuessed() {
    assertThat(draft.header().number()).isEqualTo("2549/KH-UBND");
    assertThat(draft.header().title())
        .isEqualTo(
            "KẾ HOẠCH HÀNH ĐỘNG THỰC HIỆN CHIẾN LƯỢC SẢN XUẤT SẠCH HƠN TRONG CÔNG NGHIỆP GIAI ĐOẠN"
                + " 2016- 2020 TRÊN ĐỊA BÀN TỈNH CAO BẰNG");
    assertThat(draft.header().issuer()).isEqualTo("UBND tỉnh Cao Bằng");
    assertThat(draft.header().issuerCode()).isEqualTo("UBND");
    assertThat(draft.header().signatory()).isEqualTo("Nguyễn Bích Ngọc");
    assertThat(draft.header().signatoryTitle()).isEqualTo("KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
    assertThat(draft.header().issuedOn()).isNull();
    assertThat(draft.header().place()).isNull();
    assertThat(draft.header().periodStart()).isEqualTo(LocalDate.of(2016, 1, 1));
    assertThat(draft.header().periodEnd()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(draft.header().recipients())
        .hasSize(9)
        .startsWith("Bộ Công Thương", "Vụ KH&CN, Bộ Công Thương")
        .endsWith("CV: TH, CN", "Lưu: VT, CN");
  }

  @Test
  void theCitedPapersAreTakenApart() {
    assertThat(draft.legalBases())
        .extracting(DraftLegalBasis::kind, DraftLegalBasis::number, DraftLegalBasis::issuedOn)
        .containsExactly(
            tuple("Quyết định", "1419/QĐ-TTg", LocalDate.of(2009, 9, 7)),
            tuple("Thông tư liên tịch", "221/2012/TTLT-BTC-BCT", LocalDate.of(2012, 12, 24)),
            tuple("Công văn", "4108/BCT-KHCN", LocalDate.of(2016, 5, 13)));
    assertThat(draft.legalBases())
        .extracting(DraftLegalBasis::issuer)
        .containsExactly(
            "Thủ tướng Chính phủ", "liên bộ Bộ Tài chính - Bộ Công Thương", "Bộ Công Thương");
    assertThat(draft.legalBases().get(2).citation())
        .endsWith("thực hiện Chiến lược sản xuất sạch hơn");
  }

  @Test
  void theSentenceThatJoinsTwoAimsGivesTwoTargets() {
    assertThat(draft.targets())
        .extracting(DraftTarget::code)
        .containsExactly("T1a", "T1b", "T2", "T3", "T4", "T5");
    assertThat(draft.targets())
        .extracting(DraftTarget::rule)
        .containsExactly(
            TargetRule.OUTREACH_REACH,
            TargetRule.AWARENESS,
            TargetRule.ADOPTION,
            TargetRule.SAVING,
            TargetRule.TEAM_ESTABLISHED,
            TargetRule.FACILITIES_SUPPORTED);
    assertThat(draft.targets())
        .extracting(target -> target.aim() == null ? null : target.aim().intValue())
        .containsExactly(100, 100, 50, 25, null, 8);
    assertThat(draft.targets())
        .extracting(DraftTarget::dueOn)
        .containsOnly(LocalDate.of(2020, 12, 31));
    assertThat(draft.targets().get(0).statement()).isEqualTo(draft.targets().get(1).statement());
    assertThat(draft.targets().get(5).taskCode()).isEqualTo("4.2");
  }

  @Test
  void phrasesAreResolvedToKnownBodiesAndKept() {
    assertThat(codes(task("1.1").leads())).containsExactly("SCT", "TTKC");
    assertThat(codes(task("1.1").coordinators())).containsExactly("CAC_SO_NGANH", "TRUYEN_THONG");
    assertThat(codes(task("2.2").coordinators())).containsExactly("STNMT", "SKHCN", "SKHDT", "STC");
    assertThat(codes(task("3.2").coordinators())).containsExactly("UBND_HUYEN", "STNMT");
    assertThat(codes(task("4.3").leads())).containsExactly("SCT", "STNMT", "SKHCN");
    assertThat(codes(task("4.3").coordinators())).containsExactly("STTTT", "BCB", "DPTTH");
    assertThat(codes(task("5.1").coordinators())).containsExactly("STTTT", "CAC_SO_NGANH");
    assertThat(task("3.1").coordinators()).isEmpty();
    assertThat(tasks())
        .allSatisfy(
            task -> assertThat(task.leads()).filteredOn(DraftParty::accountable).hasSize(1));
    assertThat(task("1.2").leads())
        .singleElement()
        .satisfies(lead -> assertThat(lead.code()).isNull())
        .satisfies(lead -> assertThat(lead.phrase()).isEqualTo("Đơn vị hỗ trợ SXSH"));
  }

  @Test
  void thirteenClausesBindTheirBodies() {
    assertThat(draft.duties()).hasSize(13);
    assertThat(draft.duties())
        .flatExtracting(duty -> codes(duty.parties()))
        .containsExactly(
            "SCT",
            "STNMT",
            "SKHCN",
            "STC",
            "SKHDT",
            "STTTT",
            "STP",
            "CAT",
            "BQLKKT",
            "UBND_HUYEN",
            "DPTTH",
            "BCB",
            "CO_SO",
            "CAC_SO_NGANH");
  }

  @Test
  void odditiesAreNotedBesideTheUntouchedText() {
    assertThat(draft.notes())
        .extracting(DraftNote::code, DraftNote::clausePath, DraftNote::taskCode)
        .containsExactlyInAnyOrder(
            tuple(NoteCode.NUMBER_ONLY_IN_ANNEX, "annex.p1", null),
            tuple(NoteCode.ANNEX_DATE_BEFORE_CITED_PAPERS, "annex.p1", null),
            tuple(NoteCode.ISSUE_DATE_MISSING, null, null),
            tuple(NoteCode.TARGET_JOINS_TWO_AIMS, "I.2.b.p2", null),
            tuple(NoteCode.GROUPS_DIFFER_FROM_BODY, "II", null),
            tuple(NoteCode.LEAD_NOT_FOUNDED, null, "1.2"),
            tuple(NoteCode.NO_COORDINATOR, null, "3.1"),
            tuple(NoteCode.SEVERAL_LEADS, null, "4.3"),
            tuple(NoteCode.ROW_WITHOUT_NUMBER, null, "5.1"));
  }

  @Test
  void whatWasJoinedOrGuessedIsMarked() {
    assertThat(draft.doubts())
        .filteredOn(doubt -> doubt.code() == DoubtCode.CELL_JOINED)
        .extracting(doubt -> doubt.path())
        .containsExactly(
            "/groups/0/tasks/1", "/groups/1/tasks/1", "/groups/3/tasks/0", "/groups/4/tasks/0");
    assertThat(draft.doubts())
        .extracting(doubt -> doubt.code())
        .contains(
            DoubtCode.ISSUE_DATE_MISSING,
            DoubtCode.AGENCY_UNKNOWN,
            DoubtCode.NUMBER_DERIVED,
            DoubtCode.TARGET_SPLIT);
    assertThat(draft.clauseLinks())
        .extracting(link -> link.taskCode() + " " + link.clausePath())
        .contains("1.3 II.1.đ", "2.3 II.2.p1", "3.2 II.4.b", "4.3 II.3.c", "5.1 II.4.c");
    assertThat(draft.doubts())
        .filteredOn(doubt -> doubt.code() == DoubtCode.LINK_SUGGESTED)
        .hasSameSizeAs(draft.clauseLinks());
  }

  @Test
  void everyDoubtPointsAtAPlaceOfTheDraft() {
    var tree = json().valueToTree(draft);
    assertThat(draft.doubts())
        .allSatisfy(doubt -> assertThat(tree.at(doubt.path()).isMissingNode()).isFalse());
  }

  @Test
  void theDraftSurvivesBeingStored() throws Exception {
    String stored = json().writeValueAsString(draft);
    assertThat(json().readValue(stored, PlanDraft.class)).isEqualTo(draft);
  }

  @Test
  void withoutADirectoryThePrintedWordsAreAllThere() {
    PlanDraft unknown =
        PlanReader.read(SourceInput.ofText(Paper2549.text()), AgencyDirectory.empty());
    assertThat(matrix(unknown)).isEqualTo(Paper2549.matrix());
  }

  private List<DraftTask> tasks() {
    return draft.groups().stream().flatMap(group -> group.tasks().stream()).toList();
  }

  private DraftTask task(String code) {
    return tasks().stream().filter(task -> task.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> codes(List<DraftParty> parties) {
    return parties.stream().map(DraftParty::code).toList();
  }

  private static ObjectMapper json() {
    return new ObjectMapper().registerModule(new JavaTimeModule());
  }
}
