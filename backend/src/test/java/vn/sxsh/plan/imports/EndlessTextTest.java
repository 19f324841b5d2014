package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.SourceInput;

/** However a text repeats itself, reading it takes time in proportion to its length. */
class EndlessTextTest {

  private static final int LENGTH = 60_000;
  private static final long MOST_CPU_NANOS = 3_000_000_000L;

  private static final List<String> ATOMS =
      List.of(
          "a",
          "1",
          "1.",
          "1.111",
          " ",
          "\t",
          "a b ",
          "số 1",
          "số: ",
          "năm 2016",
          "Căn cứ ",
          "; ",
          ", ",
          "<!doctype ",
          "<",
          "(",
          "- ",
          "+ ",
          "phối hợp: ",
          "chủ trì ",
          "I. ",
          "1) ",
          "\n",
          "a\n",
          "1. a\n",
          "Sở ",
          "Sở Công Thương, ",
          "UBND tỉnh ",
          "ngày ",
          "các ",
          "và các ",
          "%",
          "0,5 %",
          "50-60%",
          "VI",
          "Điều 1. ",
          "Phần ",
          "đến năm ",
          "giai đoạn ",
          "**",
          "|",
          "a|b\n",
          "Trang 1/",
          "/",
          ".",
          "\u00a0");

  @Test
  void takesNoLongerThanItsLengthCallsFor() {
    List<String> slow = new ArrayList<>();
    for (String atom : ATOMS) {
      String endless = atom.repeat(LENGTH / atom.length());
      for (String text :
          List.of(
              endless,
              "Số: " + endless,
              "II. NHIỆM VỤ\n1. " + endless + "\n",
              "II. NHIỆM VỤ\nSTT\tNhiệm vụ\tCơ quan chủ trì\n1\t"
                  + endless.replaceAll("\\s", " ")
                  + "\tSở",
              "II. NHIỆM VỤ\nSTT\tNhiệm vụ\tCơ quan chủ trì\n1\tx\t"
                  + endless.replaceAll("\\s", " "),
              "<p>II. NHIỆM VỤ</p><p>" + endless + "</p>")) {
        long cpu = cpuOf(text);
        if (cpu > MOST_CPU_NANOS) {
          slow.add(cpu / 1_000_000 + " ms for " + text.substring(0, 60).replaceAll("\\s", "·"));
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  private static long cpuOf(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    try {
      PlanReader.read(SourceInput.ofText(text), Paper2549.AGENCIES);
    } catch (ImportRefusedException refused) {
      assertThat(refused.refusal()).isNotNull();
    }
    return threads.getCurrentThreadCpuTime() - begun;
  }
}
