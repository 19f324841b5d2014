package vn.sxsh.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultsTest {

  private final DatabaseFaults faults = new DatabaseFaults();

  @Test
  void aLostConnectionIsToBeTriedAgain() {
    ProblemException known = faults.translate(new SQLException("gone", "08006"));

    assertThat(known.problem()).isEqualTo(CommonProblem.UNAVAILABLE);
    assertThat(known.retryAfterSeconds()).isPositive();
  }

  @Test
  void aCommitThatFailedIsFoundBesideItsCause() {
    Exception rolledBack = new IllegalStateException("rolled back");
    rolledBack.addSuppressed(new RuntimeException(new SQLException("no disk", "58P01")));

    assertThat(faults.translate(new RuntimeException(rolledBack)).problem())
        .isEqualTo(CommonProblem.UNAVAILABLE);
  }

  @Test
  void whatIsNotTheDatabasesIsLeftAlone() {
    assertThat(faults.translate(new IllegalStateException("other"))).isNull();
  }
}
