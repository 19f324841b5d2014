package vn.sxsh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long file is telling us something: 300 lines for the program, 400 for a test. */
class FileSizeTest {

  @Test
  void programFilesAreShort() throws IOException {
    assertThat(longerThan("src/main/java", 300)).isEmpty();
  }

  @Test
  void testFilesAreShort() throws IOException {
    assertThat(longerThan("src/test/java", 400)).isEmpty();
  }

  private static List<String> longerThan(String folder, int lines) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && count(file) > lines)
          .map(file -> file + ": " + count(file))
          .toList();
    }
  }

  private static long count(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
