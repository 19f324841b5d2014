package vn.sxsh.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "postgres://u:p@db:5433/sxsh|jdbc:postgresql://db:5433/sxsh|u|p",
        "postgresql://db/sxsh|jdbc:postgresql://db/sxsh|-|-",
        "postgres://u@[::1]:5432/sxsh|jdbc:postgresql://[::1]:5432/sxsh|u|-",
        "postgres://u%40x:p%2F%3A%40%25+1@db/s%20x|jdbc:postgresql://db/s%20x|u@x|p/:@%+1",
        "postgres://u:b%C3%AD%20m%E1%BA%ADt@db/s|jdbc:postgresql://db/s|u|bí mật",
        "postgres://u:p@a:1,b:2/s?sslmode=require&user=x|"
            + "jdbc:postgresql://a:1,b:2/s?sslmode=require|u|p",
        "jdbc:postgresql://db/sxsh?a=b|jdbc:postgresql://db/sxsh?a=b|-|-",
      })
  void takesAddressesApart(String address, String jdbc, String user, String password) {
    assertThat(DatabaseAddress.parse("DATABASE_URL", address))
        .isEqualTo(new DatabaseAddress(jdbc, user, password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://db/sxsh", "postgres://db", "db:5432/sxsh", ""})
  void refusesWhatIsNoAddress(String address) {
    assertThatThrownBy(() -> DatabaseAddress.parse("DATABASE_URL", address))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("postgres://user:password@host:port/database");
  }

  @Test
  void neverRepeatsThePassword() {
    assertThatThrownBy(() -> DatabaseAddress.parse("DATABASE_URL", "postgres://u:s3cret@db"))
        .hasMessageNotContaining("s3cret");
  }
}
