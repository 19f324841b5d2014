package vn.sxsh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Hibernate never finds the plan of a native query again that was told a basic class for its
 * column: every call keeps one more and is compared with thousands of them. Such a query goes
 * without the class, and what it answers is cast.
 */
class NativeQueryTest {

  private static final Pattern TOLD =
      Pattern.compile(
          "createNativeQuery\\([^;]*?,\\s*"
              + "(?:Boolean|Short|Integer|Long|BigDecimal|String|UUID|LocalDate|Instant)\\.class\\)");

  @Test
  void isNotToldABasicClass() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> wrong = files.filter(NativeQueryTest::tells).toList();
      assertThat(wrong).isEmpty();
    }
  }

  private static boolean tells(Path file) {
    try {
      return file.toString().endsWith(".java") && TOLD.matcher(Files.readString(file)).find();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
