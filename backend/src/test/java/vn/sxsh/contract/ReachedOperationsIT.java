package vn.sxsh.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No operation of the contract is without a test in which it succeeds: all others have run by now.
 */
class ReachedOperationsIT {

  private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");

  @Test
  void everyOperationHasSucceeded() throws IOException {
    String contract = Files.readString(Path.of("target", "openapi", "openapi.yaml"));
    TreeSet<String> left =
        OPERATION
            .matcher(contract)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(left).hasSizeGreaterThan(100);
    Files.readAllLines(AnswerCheck.REACHED).forEach(left::remove);
    assertThat(left).as("operations that no test has seen succeed").isEmpty();
  }
}
