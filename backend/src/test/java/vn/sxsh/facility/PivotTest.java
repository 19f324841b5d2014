package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.put;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class PivotTest {

  private static final int FACILITIES_OF_A_SET = 12;
  private static final int SETS = Integer.getInteger("registry.sets", 3);

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void countsByPlaceAndStatusInTheirOrder() {
    UUID hoaAn = unit("051", "2019-01-01");
    UUID city = unit("040", "2019-01-01");
    create(officer.request(), facility("Cơ sở mẫu A", hoaAn));
    create(officer.request(), with(facility("Cơ sở mẫu B", hoaAn), "status", "PLANNED"));
    create(officer.request(), facility("Cơ sở mẫu C", city));
    summary()
        .body("total", equalTo(3))
        .body("rows.label", contains("Thành phố Cao Bằng", "Huyện Hoà An"))
        .body("columns.key", contains("PLANNED", "OPERATING"))
        .body(
            "cells.find { it.row == '%s' && it.column == 'PLANNED' }.count".formatted(hoaAn),
            equalTo(1));
    AccountFixture.of(Role.DISTRICT_OFFICER)
        .scope(Scope.Kind.AREA, city)
        .save()
        .request()
        .get(FACILITIES + "/summary")
        .then()
        .body("total", equalTo(1))
        .body("rows.label", contains("Thành phố Cao Bằng"));
  }

  /** The kept counts and the list agree, whatever was made, edited, deleted or brought back. */
  @Test
  void theCountsAreThoseOfTheRows() {
    for (int seed = 0; seed < SETS; seed++) {
      reset();
      Random random = new Random(seed);
      List<Map<String, Object>> made = new ArrayList<>();
      for (int at = 0; at < FACILITIES_OF_A_SET; at++) {
        made.add(any(random, at));
        create(officer.request(), made.get(at)).statusCode(201);
      }
      for (Map<String, Object> body : made) {
        change(random, body);
      }
      for (FacilityStatus status : FacilityStatus.values()) {
        long listed = counted("status", status.name());
        assertThat(listed).as("seed %d, %s", seed, status).isEqualTo(listedOneByOne(status.name()));
      }
    }
  }

  private Map<String, Object> any(Random random, int at) {
    UUID place = unit(random.nextBoolean() ? "051" : "040", "2019-01-01");
    return with(
        facility("Cơ sở mẫu " + at, place),
        "size",
        random.nextBoolean() ? null : pick(random, FacilitySize.values()).name(),
        "status",
        pick(random, FacilityStatus.values()).name(),
        "sectorId",
        random.nextBoolean() ? null : sector("2018", "2392").toString());
  }

  private void change(Random random, Map<String, Object> body) {
    String path = FACILITIES + "/" + body.get("id");
    switch (random.nextInt(3)) {
      case 0 -> put(officer.request(), with(body, "size", "LARGE"), 0).statusCode(200);
      case 1 -> {
        officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        if (random.nextBoolean()) {
          officer.request().post(path + "/restoration").then().statusCode(200);
        }
      }
      default -> {
        // Stays as it was made.
      }
    }
  }

  private long counted(String parameter, String value) {
    return officer
        .request()
        .queryParam(parameter, value)
        .get(FACILITIES + "/summary")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("total");
  }

  private long listedOneByOne(String status) {
    List<Object> items =
        officer
            .request()
            .queryParam("status", status)
            .queryParam("limit", 200)
            .get(FACILITIES)
            .then()
            .body("total", equalTo((int) counted("status", status)))
            .extract()
            .path("items");
    return items.size();
  }

  private ValidatableResponse summary() {
    return officer.request().get(FACILITIES + "/summary").then().statusCode(200);
  }

  private static <E> E pick(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }
}
