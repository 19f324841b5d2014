package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.reference.sector.VsicVersion;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class SectorTest {

  private static final String SECTORS = "/api/v1/sectors";
  private AccountFixture.Saved reader;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    reader = AccountFixture.of(Role.FACILITY).save();
  }

  private RequestSpecification ask() {
    return reader.request();
  }

  @Test
  void oneCodeMeansDifferentThingsInTwoVersions() {
    List<String> names =
        ask()
            .queryParam("q", "1104")
            .get(SECTORS)
            .then()
            .statusCode(200)
            .body("items.vsicVersion[0,1,2]", contains("2007", "2018", "2025"))
            .extract()
            .path("items.findAll { it.code == '1104' }.name");
    assertThat(names)
        .containsExactly(
            "Sản xuất đồ uống không cồn, nước khoáng",
            "Sản xuất đồ uống không cồn, nước khoáng",
            "Sản xuất mạch nha ủ men bia");
  }

  @Test
  void walksTheTreeOfAVersionFromTheSections() {
    ask()
        .queryParam("version", "2018")
        .queryParam("level", 1)
        .get(SECTORS)
        .then()
        .body("items.code", contains("B", "C", "D", "E"));
    ask()
        .queryParam("version", "2018")
        .queryParam("parent", "B")
        .get(SECTORS)
        .then()
        .body("items.code", contains("05", "06", "07", "08", "09"))
        .body("items[2].section", equalTo("B"))
        .body("items[2].childCount", equalTo(3));
    ask()
        .queryParam("version", "2007")
        .get(SECTORS)
        .then()
        .body("total", equalTo(487))
        .body("items.code[0,1,2]", contains("B", "05", "051"));
  }

  @Test
  void findsByNameWithoutDiacritics() {
    ask()
        .queryParam("version", "2018")
        .queryParam("q", "xi mang")
        .get(SECTORS)
        .then()
        .body("items.code", hasItem("2394"));
  }

  @Test
  void givesOneCode() {
    UUID id =
        UUID.fromString(
            ask().queryParam("q", "2394").get(SECTORS).then().extract().path("items[0].id"));
    ask().get(SECTORS + "/" + id).then().statusCode(200).body("code", equalTo("2394"));
    ask().get(SECTORS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void saysWhichVersionsThereAre() {
    ask().queryParam("version", "2020").get(SECTORS).then().statusCode(400);
    assertThat(VsicVersion.on(LocalDate.of(2018, 8, 19))).isEqualTo(VsicVersion.V2007);
    assertThat(VsicVersion.on(LocalDate.of(2018, 8, 20))).isEqualTo(VsicVersion.V2018);
    assertThat(VsicVersion.on(LocalDate.of(2025, 11, 14))).isEqualTo(VsicVersion.V2018);
    assertThat(VsicVersion.on(LocalDate.of(2025, 11, 15))).isEqualTo(VsicVersion.V2025);
  }
}
