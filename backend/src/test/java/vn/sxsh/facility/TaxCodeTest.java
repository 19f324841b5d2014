package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0314409058",
        "0314409058-002",
        "0314409058-999",
        "4890000008",
        "4890000015",
        "4890000022",
        "004090000123"
      })
  void knowsCodesThatCanExist(String code) {
    assertThat(TaxCode.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0314409059",
        "0314409058-000",
        "0314409058-02",
        "0314409058002",
        "031440905",
        "03144090580",
        " 0314409058",
        "031440905x",
        ""
      })
  void refusesCodesThatCannot(String code) {
    assertThat(TaxCode.isValid(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void hasNoCodeWhereTheCheckWouldBeTen(int last) {
    assertThat(TaxCode.isValid("489000003" + last)).isFalse();
  }
}
