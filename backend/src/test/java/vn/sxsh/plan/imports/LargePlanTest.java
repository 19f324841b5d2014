package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.read.SourceInput;

/** A plan far larger than any that exists is still read while a person waits. */
class LargePlanTest {

  private static final int ROWS = 5_000;

  @Test
  void fiveThousandRowsInAnyFormat() {
    List<List<String>> rows = rows();
    String text =
        rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    assertReadSoon(text.getBytes(StandardCharsets.UTF_8));
    assertReadSoon(PaperDocuments.html(List.of(), List.of(rows)));
    assertReadSoon(PaperDocuments.xlsx(List.of(), rows));
  }

  private static void assertReadSoon(byte[] file) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    PlanDraft draft = PlanReader.read(SourceInput.ofFile(file, ""), Paper2549.AGENCIES);
    assertThat(draft.groups()).hasSize(ROWS / 100);
    assertThat(draft.groups()).allSatisfy(group -> assertThat(group.tasks()).hasSize(99));
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(5));
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TT", "Nhiệm vụ", "Nội dung", "Kết quả", "Cơ quan chủ trì", "Phối hợp"));
    for (int i = 0; i < ROWS; i++) {
      int group = i / 100 + 1;
      if (i % 100 == 0) {
        rows.add(List.of(group + "", "Nhóm " + group, "", "", "", ""));
      } else {
        rows.add(
            List.of(
                group + "." + i % 100,
                "Xây dựng mô hình số " + i,
                "- Khảo sát cơ sở " + i + " - Hỗ trợ kỹ thuật - Đánh giá",
                "Mô hình " + i + " được nhân rộng",
                "Sở Công Thương - Trung tâm Khuyến công và TVPTCN",
                "Các sở, ngành có liên quan, Sở TN&MT"));
      }
    }
    return rows;
  }
}
