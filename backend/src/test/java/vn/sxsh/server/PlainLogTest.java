package vn.sxsh.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** A text that a client sent stays within its line of the log. */
@QuarkusTest
class PlainLogTest {

  private static final String FORGED =
      "a\r\n2026-11-26 00:00:00 INFO forged\u001b[2J\u009b1A\u2028b";

  @Test
  void aMessageKeepsToItsLine() {
    ExtLogRecord record =
        new ExtLogRecord(Level.WARNING, "%s!", ExtLogRecord.FormatStyle.PRINTF, "x");
    record.setParameters(new Object[] {FORGED + " Đường"});

    assertThat(lines(record)).singleElement().satisfies(PlainLogTest::isPlain);
    assertThat(record.getFormattedMessage()).startsWith("a\\u000d\\u000a2026").endsWith("Đường!");
  }

  @Test
  void anExceptionKeepsToItsPlace() {
    ExtLogRecord record = new ExtLogRecord(Level.SEVERE, "failed", "x");
    record.setThrown(new IllegalStateException("outer", new RuntimeException(FORGED)));

    List<String> lines = lines(record);

    assertThat(lines.get(0)).isEqualTo("failed");
    assertThat(lines).hasSizeGreaterThan(3).anyMatch(line -> line.contains("INFO forged"));
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.startsWith("\t"))
        .allSatisfy(line -> isPlain(line.strip()));
  }

  @Test
  void ordinaryMessagesAreLeftAlone() {
    ExtLogRecord record = new ExtLogRecord(Level.INFO, "Sở Công Thương 100%", "x");
    record.setThrown(new IllegalStateException("plain"));
    lines(record);

    assertThat(record.getThrown()).isNotNull();
  }

  @Test
  void theConsoleUsesIt() {
    ExtLogRecord record = new ExtLogRecord(Level.WARNING, FORGED, "x");
    Stream.of(LogManager.getLogManager().getLogger("").getHandlers())
        .flatMap(PlainLogTest::withInner)
        .map(Handler::getFilter)
        .filter(Objects::nonNull)
        .forEach(filter -> filter.isLoggable(record));

    assertThat(record.getMessage()).startsWith("a\\u000d");
  }

  private static Stream<Handler> withInner(Handler handler) {
    return handler instanceof ExtHandler outer
        ? Stream.concat(Stream.of(handler), Stream.of(outer.getHandlers()))
        : Stream.of(handler);
  }

  private static void isPlain(String line) {
    assertThat(line.codePoints())
        .noneMatch(point -> point < ' ' || (point >= 0x7f && point < 0xa0));
  }

  private static List<String> lines(ExtLogRecord record) {
    assertThat(new PlainLog().isLoggable(record)).isTrue();
    return new PatternFormatter("%s%e").format(record).lines().toList();
  }
}
