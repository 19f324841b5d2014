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
import io.restassured.specification.RequestSpecification;
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

  /** Codes of every level: a section counts as itself where divisions are counted. */
  private static final String[] SECTORS = {"C", "23", "2392"};

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

  @Test
  void tellsUnitsAndSectorsOfOneNameApart() {
    UUID before = unit("045", "2019-01-01");
    UUID after = unit("045", "2021-01-01");
    for (UUID place : List.of(before, after)) {
      create(
          officer.request(),
          with(facility("Cơ sở mẫu " + place, place), "sectorId", sector("2018", "C").toString()));
    }
    create(
        officer.request(),
        with(facility("Cơ sở mẫu", after), "sectorId", sector("2007", "C").toString()));
    officer
        .request()
        .queryParam("rows", "DISTRICT")
        .queryParam("columns", "SECTOR_SECTION")
        .get(FACILITIES + "/summary")
        .then()
        .statusCode(200)
        .body("rows.find { it.key == '%s' }.validTo".formatted(before), equalTo("2020-02-01"))
        .body("rows.find { it.key == '%s' }.validTo".formatted(after), equalTo("2025-07-01"))
        .body("rows.validTo", contains("2020-02-01", "2025-07-01"))
        .body("columns.vsicVersion", contains("2007", "2018"));
  }

  /** The number in a cell is the number of rows that the list shows for its row and column. */
  @Test
  void everyCellIsAsLongAsItsList() {
    Random random = new Random(11);
    for (int at = 0; at < 2 * FACILITIES_OF_A_SET; at++) {
      create(officer.request(), any(random, at)).statusCode(201);
    }
    Map<String, String> parameters =
        Map.of(
            "DISTRICT", "district",
            "ADMIN_UNIT", "unit",
            "SECTOR_SECTION", "sector",
            "SECTOR_DIVISION", "division",
            "SIZE", "size",
            "STATUS", "status");
    Map<String, String> unknown =
        Map.of("SECTOR_SECTION", "SECTOR", "SECTOR_DIVISION", "SECTOR", "SIZE", "SIZE");
    List<String> sides = List.copyOf(parameters.keySet());
    for (String rows : sides) {
      for (String columns : sides.subList(sides.indexOf(rows) + 1, sides.size())) {
        List<Map<String, Object>> cells =
            officer
                .request()
                .queryParam("rows", rows)
                .queryParam("columns", columns)
                .get(FACILITIES + "/summary")
                .then()
                .statusCode(200)
                .body("total", equalTo(2 * FACILITIES_OF_A_SET))
                .extract()
                .path("cells");
        for (Map<String, Object> cell : cells) {
          RequestSpecification list = officer.request();
          ask(list, cell.get("row"), parameters.get(rows), unknown.get(rows));
          ask(list, cell.get("column"), parameters.get(columns), unknown.get(columns));
          list.get(FACILITIES).then().statusCode(200).body("total", equalTo(cell.get("count")));
        }
      }
    }
  }

  private static void ask(RequestSpecification list, Object key, String parameter, String unknown) {
    list.queryParam(key == null ? "without" : parameter, key == null ? unknown : key);
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
        random.nextBoolean()
            ? null
            : sector(random.nextBoolean() ? "2018" : "2007", pick(random, SECTORS)).toString());
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
