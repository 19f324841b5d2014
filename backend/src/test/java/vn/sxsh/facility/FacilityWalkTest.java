package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** A walk by cursor: whoever stood in the list all along is met once, whatever comes and goes. */
@QuarkusTest
class FacilityWalkTest {

  private static final int STANDING = 23;
  private static final int STEP = 4;

  private final Random random = new Random(7);
  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "-name",
        "code",
        "-code",
        "adminUnit,-size",
        "sector",
        "-sector",
        "size",
        "-size",
        "status,pollutionRisk",
        "-pollutionRisk",
        "completeness,-name",
        "-completeness",
        "lastConfirmedOn",
        "-lastConfirmedOn,-updatedAt",
        "updatedAt",
        "-updatedAt,name,name"
      })
  void meetsEveryRowOnceWhileOthersComeAndGo(String sort) {
    List<String> standing = add(STANDING);
    List<String> passing = new ArrayList<>(add(6));
    List<String> met = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page = page(sort, cursor);
      List<String> ids = page.getList("items.id");
      met.addAll(ids);
      cursor = page.getString("nextCursor");
      assertThat(ids.isEmpty()).as("an empty page").isFalse();
      // The row that the cursor names goes too, where it may.
      passing.stream().filter(ids::contains).toList().forEach(this::delete);
      passing.removeAll(ids);
      passing.addAll(add(1));
      delete(passing.remove(0));
    } while (cursor != null && met.size() < 200);

    assertThat(met).doesNotHaveDuplicates().containsAll(standing);
  }

  @Test
  void readsAsThePagesDo() {
    add(9);
    for (String sort : List.of("size,-name", "-sector", "updatedAt")) {
      List<String> whole =
          officer
              .request()
              .queryParam("sort", sort)
              .get(FACILITIES)
              .then()
              .statusCode(200)
              .body("nextCursor", nullValue())
              .extract()
              .path("items.id");
      List<String> walked = new ArrayList<>();
      String cursor = null;
      do {
        JsonPath page = page(sort, cursor);
        walked.addAll(page.getList("items.id"));
        assertThat(page.getInt("total")).isEqualTo(9);
        cursor = page.getString("nextCursor");
      } while (cursor != null);
      assertThat(walked).as(sort).isEqualTo(whole);
    }
  }

  @Test
  void aSearchIsWalkedInTheOrderThatIsAskedFor() {
    add(5);
    officer
        .request()
        .queryParam("q", "mau")
        .queryParam("limit", 2)
        .get(FACILITIES)
        .then()
        .statusCode(200)
        .body("nextCursor", nullValue());
    officer
        .request()
        .queryParam("q", "mau")
        .queryParam("sort", "name")
        .queryParam("limit", 2)
        .get(FACILITIES)
        .then()
        .statusCode(200)
        .body("nextCursor", notNullValue());
  }

  @Test
  void refusesWhatItDidNotGive() {
    add(3);
    String good =
        officer
            .request()
            .queryParam("limit", 1)
            .queryParam("sort", "-updatedAt")
            .get(FACILITIES)
            .jsonPath()
            .getString("nextCursor");
    String zero = text("\0");
    List<String> bad =
        new ArrayList<>(
            List.of(
                "x",
                "1",
                "1.",
                "1..",
                "2" + good.substring(1),
                good + ".",
                good + "." + text("a"),
                good.substring(0, good.length() - 4),
                "1." + text("name") + "." + zero + "." + zero,
                "1." + text("name") + ".~." + text(UUID.randomUUID().toString()),
                "1." + text("name") + "." + text("A") + "." + text("not an id"),
                "1." + text("name") + ".wyg." + text(UUID.randomUUID().toString()),
                "1."
                    + text("annualToe")
                    + "."
                    + text("1")
                    + "."
                    + text(UUID.randomUUID().toString())));
    for (String instant : List.of("+1000000000-12-31T23:59:59Z", "-0044-03-15T00:00:00Z", "now")) {
      bad.add(
          "1."
              + text("-updatedAt")
              + "."
              + text(instant)
              + "."
              + text(UUID.randomUUID().toString()));
    }
    for (String cursor : bad) {
      for (String sort : List.of("-updatedAt", "name")) {
        ask(sort, cursor)
            .get(FACILITIES)
            .then()
            .statusCode(400)
            .body("code", equalTo("MALFORMED_REQUEST"))
            .body("violations[0].field", equalTo("cursor"));
      }
    }
    // A place in another order is no place in this one.
    ask("updatedAt", good).get(FACILITIES).then().statusCode(400);
    ask("-updatedAt", good).get(FACILITIES).then().statusCode(200);
    byte[] bytes = good.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at < 200; at++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(changed.length)] = (byte) (33 + random.nextInt(94));
      ask("-updatedAt", new String(changed, StandardCharsets.US_ASCII))
          .get(FACILITIES)
          .then()
          .statusCode(anyOf(equalTo(200), equalTo(400)));
    }
  }

  private static String text(String value) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private JsonPath page(String sort, String cursor) {
    return ask(sort, cursor).get(FACILITIES).then().statusCode(200).extract().jsonPath();
  }

  private RequestSpecification ask(String sort, String cursor) {
    RequestSpecification request =
        officer.request().queryParam("sort", sort).queryParam("limit", STEP);
    return cursor == null ? request : request.queryParam("cursor", cursor);
  }

  private List<String> add(int number) {
    List<String> ids = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      // Few names and kinds, so that many rows agree in all but their id.
      Map<String, Object> body =
          with(
              facility(
                  "Cơ sở mẫu " + "AÁĐÊ".charAt(random.nextInt(4)),
                  unit(random.nextBoolean() ? "051" : "040", "2019-01-01")),
              "size",
              any(null, "SMALL", "LARGE"),
              "status",
              any("PLANNED", "OPERATING"),
              "pollutionRisk",
              any(null, "LOW", "HIGH"),
              "sectorId",
              random.nextBoolean() ? null : sector("2018", any("2392", "1311")).toString());
      create(officer.request(), body).statusCode(201);
      ids.add((String) body.get("id"));
    }
    return ids;
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  private void delete(String id) {
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(FACILITIES + "/" + id)
        .then()
        .statusCode(204);
  }
}
