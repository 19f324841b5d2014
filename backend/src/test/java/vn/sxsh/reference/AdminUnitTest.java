package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.text.Csv;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class AdminUnitTest {

  private static final String UNITS = "/api/v1/admin-units";

  @Inject AdminUnitService units;
  private AccountFixture.Saved reader;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    reader = AccountFixture.of(Role.LEADER).save();
  }

  private RequestSpecification ask() {
    return reader.request();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01,13,199",
    "2020-01-31,13,199",
    "2020-02-01,12,161",
    "2020-02-29,12,161",
    "2020-03-01,10,161",
    "2025-06-30,10,161",
    "2025-07-01,0,56"
  })
  void countsTheUnitsOfADay(String asOf, int districts, int communes) {
    ask()
        .queryParam("asOf", asOf)
        .get(UNITS + "/counts")
        .then()
        .statusCode(200)
        .body("districts", equalTo(districts))
        .body("communes", equalTo(communes));
    ask()
        .queryParam("asOf", asOf)
        .queryParam("kind", "COMMUNE", "TOWNSHIP", "WARD")
        .get(UNITS)
        .then()
        .body("total", equalTo(communes));
  }

  @Test
  void walksTheTreeOfADay() {
    ask()
        .queryParam("asOf", "2020-03-01")
        .queryParam("parent", "04")
        .get(UNITS)
        .then()
        .statusCode(200)
        .body("total", equalTo(10))
        .body("items.shortName", hasItems("Cao Bằng", "Quảng Hòa"))
        .body("items.parent.name", everyItem(equalTo("Tỉnh Cao Bằng")))
        .body("items.find { it.code == '049' }.predecessors.name", hasItem("Huyện Quảng Uyên"))
        .body("items.find { it.code == '049' }.childCount", equalTo(19));
    ask()
        .queryParam("asOf", "2016-09-12")
        .queryParam("parent", "049")
        .queryParam("limit", 200)
        .get(UNITS)
        .then()
        .body("items.parent.name", everyItem(equalTo("Huyện Quảng Uyên")));
  }

  @Test
  void namesWhatBecameOfAUnit() {
    UUID traLinh = unit("046", "2016-01-01");
    ask()
        .get(UNITS + "/" + traLinh)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("Huyện Trà Lĩnh"))
        .body("validTo", equalTo("2020-03-01"))
        .body("successors.name", contains("Huyện Trùng Khánh", "Huyện Quảng Hòa"))
        .body("validFrom", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoa an", "Hòa An", "hoà an", "HÒA AN", "051"})
  void findsWithoutDiacriticsAndPutsExactHitsFirst(String typed) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      ask()
          .queryParam("q", Normalizer.normalize(typed, form))
          .queryParam("asOf", "2018-01-01")
          .get(UNITS)
          .then()
          .statusCode(200)
          .body("items[0].name", equalTo("Huyện Hoà An"));
    }
  }

  @Test
  void ranksWhatWasTypedWithItsDiacriticsFirst() {
    List<String> names =
        ask()
            .queryParam("q", "Đình Minh")
            .queryParam("asOf", "2018-01-01")
            .get(UNITS)
            .then()
            .extract()
            .path("items.shortName");
    assertThat(names).first().isEqualTo("Đình Minh");
  }

  @Test
  void sortsAsTheVietnameseAlphabetDoes() {
    List<String> names =
        ask()
            .queryParam("asOf", "2018-01-01")
            .queryParam("parent", "04")
            .queryParam("sort", "name")
            .get(UNITS)
            .then()
            .extract()
            .path("items.shortName");
    assertThat(names)
        .containsExactly(
            "Bảo Lạc",
            "Bảo Lâm",
            "Cao Bằng",
            "Hạ Lang",
            "Hà Quảng",
            "Hoà An",
            "Nguyên Bình",
            "Phục Hoà",
            "Quảng Uyên",
            "Thạch An",
            "Thông Nông",
            "Trà Lĩnh",
            "Trùng Khánh");
  }

  @Test
  void givesEveryVersionToWhoeverAsks() {
    Set<String> shipped =
        Csv.readResource("/reference/admin_units.csv").stream()
            .map(line -> line.get("code") + line.get("valid_from") + line.get("name_vi"))
            .collect(Collectors.toSet());
    Set<String> served =
        List.of(0, 200).stream()
            .flatMap(
                offset ->
                    ask()
                        .queryParam("limit", 200)
                        .queryParam("offset", offset)
                        .get(UNITS)
                        .then()
                        .body("total", equalTo(305))
                        .extract()
                        .jsonPath()
                        .<java.util.Map<String, String>>getList("items")
                        .stream())
            .map(unit -> unit.get("code") + unit.get("validFrom") + unit.get("name"))
            .collect(Collectors.toSet());
    assertThat(served).isEqualTo(shipped).hasSize(305);
  }

  @Test
  void anAreaHoldsWhatLaysBelowItAndWhatBecameOfThat() {
    UUID hoaAn = unit("051", "2018-01-01");
    Set<UUID> area = units.area(hoaAn);
    assertThat(area)
        .contains(hoaAn, unit("01699", "2018-01-01"), unit("01699", "2021-01-01"))
        .contains(unit("01654", "2018-01-01"), unit("01654", "2026-01-01"))
        .doesNotContain(unit("04", "2018-01-01"), unit("053", "2018-01-01"))
        .doesNotContain(unit("01786", "2018-01-01"));
  }

  @Test
  void traLinhWentToTrungKhanhExceptQuocToan() {
    UUID traLinh = unit("046", "2018-01-01");
    UUID trungKhanh = unit("047", "2021-01-01");
    UUID quangHoa = unit("049", "2021-01-01");
    UUID quocToanBefore = unit("01474", "2018-01-01");
    UUID quocToanAfter = unit("01474", "2021-01-01");
    UUID traLinhTown = unit("01447", "2018-01-01");

    assertThat(units.area(traLinh))
        .contains(traLinhTown, unit("01447", "2021-01-01"), quocToanBefore, quocToanAfter)
        .doesNotContain(trungKhanh, quangHoa, unit("01477", "2021-01-01"));
    assertThat(units.area(trungKhanh))
        .contains(traLinhTown, unit("01447", "2021-01-01"), unit("047", "2018-01-01"))
        .doesNotContain(quocToanBefore, quocToanAfter, traLinh, quangHoa);
    assertThat(units.area(quangHoa))
        .contains(quocToanBefore, quocToanAfter, unit("049", "2018-01-01"))
        .contains(unit("050", "2018-01-01"))
        .doesNotContain(traLinhTown, traLinh, trungKhanh);
  }

  @Test
  void aDistrictBroughtItsCommunesAlongAlsoThoseThatNobodyKnowsTheEndOf() {
    UUID binhLang = unit("01585", "2018-01-01");
    UUID quangHoa = unit("049", "2021-01-01");
    assertThat(units.area(quangHoa)).contains(binhLang);
    assertThat(units.area(unit("047", "2021-01-01"))).doesNotContain(binhLang);
    assertThat(units.holdersOn(LocalDate.of(2021, 1, 1))).containsEntry(binhLang, quangHoa);
  }

  @Test
  void theProvinceIsAnAreaThatHoldsEverything() {
    assertThat(units.area(unit("04", "2026-01-01"))).hasSize(305);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    ask()
        .queryParam("asOf", "31/01/2020")
        .get(UNITS)
        .then()
        .statusCode(400)
        .contentType(containsString("application/problem+json"));
    ask()
        .queryParam("sort", "source")
        .get(UNITS)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("UNKNOWN_SORT_FIELD"));
    ask().get(UNITS + "/" + UUID.randomUUID()).then().statusCode(404);
    ask().queryParam("q", "100%_").get(UNITS).then().body("total", equalTo(0));
  }

  private UUID unit(String code, String asOf) {
    return units.findByCode(code, LocalDate.parse(asOf)).orElseThrow().id();
  }
}
