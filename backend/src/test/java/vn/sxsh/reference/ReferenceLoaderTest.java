package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class ReferenceLoaderTest {

  @Inject ReferenceLoader loader;
  @Inject EntityManager entityManager;
  @Inject ChangeContext changes;

  @BeforeEach
  @AfterEach
  void reset() {
    DatabaseReset.run();
  }

  @Test
  @ActivateRequestContext
  void findsEverythingThereAtTheSecondStart() {
    long before = number("SELECT count(*) FROM change_log");

    assertThat(loader.load()).isZero();
    assertThat(number("SELECT count(*) FROM change_log")).isEqualTo(before);
  }

  @Test
  @ActivateRequestContext
  void bringsBackWhatIsMissingAndLeavesWhatPeopleChanged() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              loader.load();
              changes.bind();
              for (String sql :
                  List.of(
                      "UPDATE agency SET name = 'Sở Tài chính (sửa)' WHERE code = 'STC'",
                      "UPDATE agency SET deleted_at = now() WHERE code = 'SNGV'",
                      "DELETE FROM sector WHERE level = 5 AND vsic_version = '2025'")) {
                entityManager.createNativeQuery(sql).executeUpdate();
              }
            });

    assertThat(loader.load()).isEqualTo(17);
    assertThat(number("SELECT count(*) FROM agency WHERE name = 'Sở Tài chính (sửa)'")).isOne();
    assertThat(number("SELECT count(*) FROM agency WHERE code = 'SNGV' AND deleted_at IS NULL"))
        .isZero();
    assertThat(
            number(
                "SELECT count(*) FROM change_log WHERE record_type = 'SECTOR'"
                    + " AND operation = 'INSERT' AND source = 'SYSTEM'"
                    + " AND after ->> 'vsic_version' = '2025' AND after ->> 'level' = '5'"))
        .isEqualTo(17);
  }

  @Test
  void holdsEveryLineOfTheFiles() {
    assertThat(number("SELECT count(*) FROM admin_unit")).isEqualTo(305);
    assertThat(number("SELECT count(*) FROM sector")).isEqualTo(1110);
    assertThat(number("SELECT count(DISTINCT vsic_version) FROM sector")).isEqualTo(3);
  }

  @Test
  void followsEveryUnitToWhatThereIsOnTheDayThatItEnds() {
    assertThat(number("SELECT count(*) FROM admin_unit_succession")).isEqualTo(231);
    assertThat(
            number(
                """
                SELECT count(*) FROM admin_unit_succession s
                JOIN admin_unit p ON p.id = s.predecessor_id
                JOIN admin_unit n ON n.id = s.successor_id
                WHERE NOT daterange(n.valid_from, n.valid_to) @> p.valid_to
                """))
        .isZero();
  }

  private long number(String query) {
    return ((Number)
            QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getSingleResult()))
        .longValue();
  }
}
