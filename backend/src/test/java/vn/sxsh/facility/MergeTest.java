package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.put;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class MergeTest {

  private static final String MERGES = FACILITIES + "/merges";

  private AccountFixture.Saved officer;
  private Map<String, Object> kept;
  private Map<String, Object> gone;

  @BeforeEach
  void twoRecordsOfOneFacility() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    UUID hoaAn = unit("051", "2019-01-01");
    kept =
        with(
            facility("Lò gạch mẫu Bế Triều", hoaAn),
            "latitude",
            22.73,
            "longitude",
            106.19,
            "lines",
            List.of(Map.of("name", "Lò đứng")),
            "identifiers",
            List.of(Map.of("kind", "NATIONAL_SXSH", "value", "QG-1")));
    gone =
        with(
            facility("Gạch mẫu Bế Triều", hoaAn),
            "taxCode",
            "4890000008",
            "address",
            "Xóm Mẫu",
            "size",
            "SMALL",
            "lines",
            List.of(Map.of("name", "Lò tuynel"), Map.of("name", "Máy ép")),
            "contacts",
            List.of(
                Map.of(
                    "fullName", "Người Mẫu",
                    "purpose", "Công tác SXSH",
                    "audience", "STAFF")));
    create(officer.request(), kept).statusCode(201);
    create(officer.request(), gone).statusCode(201);
  }

  @Test
  void showsBeforehandWhatDiffersAndWhatWouldMove() {
    officer
        .request()
        .queryParam("kept", kept.get("id"))
        .queryParam("merged", gone.get("id"))
        .get(MERGES + "/preview")
        .then()
        .statusCode(200)
        .body("differing", hasItems("name", "taxCode", "address", "size"))
        .body("suggested", containsInAnyOrder("taxCode", "address", "size"))
        .body("moving", hasEntry("process_line", 2))
        .body("moving", hasEntry("facility_contact", 1));
  }

  @Test
  void oneRecordHasAllAfterwardsAndTwoHaveTheirOwnAgainAnyNumberOfTimes() {
    Map<String, String> before = RowHashes.now();
    for (int round = 0; round < 3; round++) {
      int version = 2 * round;
      String id =
          merge(kept, version, gone, version, "taxCode", "size")
              .statusCode(201)
              .extract()
              .path("id");
      get(kept)
          .body("taxCode", equalTo("4890000008"))
          .body("name", equalTo("Lò gạch mẫu Bế Triều"))
          .body("size", equalTo("SMALL"))
          .body("parts.lines.name", containsInAnyOrder("Lò đứng", "Lò tuynel", "Máy ép"))
          .body("parts.contacts", hasSize(1));
      officer.request().get(FACILITIES + "/" + gone.get("id")).then().statusCode(404);
      officer
          .request()
          .post(FACILITIES + "/" + gone.get("id") + "/restoration")
          .then()
          .statusCode(404);

      undo(id, 0).statusCode(200).body("undoneAt", notNullValue());
      undo(id, 1).statusCode(409).body("code", equalTo("MERGE_UNDONE"));
      assertThat(RowHashes.now()).isEqualTo(before);
    }
  }

  @Test
  void whatWasEditedMeanwhileStays() {
    String id = merge(kept, 0, gone, 0, "taxCode").statusCode(201).extract().path("id");
    put(
            officer.request(),
            with(kept, "name", "Lò gạch mẫu mới", "taxCode", "4890000008", "lines", null),
            1)
        .statusCode(200);
    undo(id, 0).statusCode(200);
    get(kept)
        .body("name", equalTo("Lò gạch mẫu mới"))
        .body("taxCode", equalTo(null))
        .body("parts.lines.name", contains("Lò đứng"));
    get(gone).body("parts.lines.name", contains("Lò tuynel", "Máy ép"));
  }

  @Test
  void mergesAreUndoneFromTheLatest() {
    Map<String, Object> third = facility("Gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), third).statusCode(201);
    Map<String, String> before = RowHashes.now();
    String first = merge(kept, 0, gone, 0, "taxCode").extract().path("id");
    String second =
        merge(third, 0, kept, 1, "taxCode", "latitude").statusCode(201).extract().path("id");

    undo(first, 0).statusCode(409).body("code", equalTo("MERGE_NOT_LATEST"));
    undo(second, 0).statusCode(200);
    undo(first, 0).statusCode(200);
    assertThat(RowHashes.now()).isEqualTo(before);
  }

  @Test
  void nobodyMergesWhatTheyHaveNotSeenOrMayNot() {
    put(officer.request(), with(gone, "note", "sửa"), 0).statusCode(200);
    merge(kept, 0, gone, 0).statusCode(412);
    merge(kept, 7, gone, 1).statusCode(412);
    merge(kept, 0, kept, 0).statusCode(422);
    merge(facility("Không có", unit("051", "2019-01-01")), 0, gone, 1).statusCode(404);
    merge(kept, 0, facility("Không có", unit("051", "2019-01-01")), 0).statusCode(404);
    merge(kept, 0, gone, 1, "nothing").statusCode(400);
    assertThat(RowHashes.now().keySet()).isNotEmpty();
    AccountFixture.of(Role.DISTRICT_OFFICER)
        .save()
        .request()
        .body(Map.of())
        .post(MERGES)
        .then()
        .statusCode(403);
  }

  private ValidatableResponse get(Map<String, Object> facility) {
    return officer.request().get(FACILITIES + "/" + facility.get("id")).then().statusCode(200);
  }

  private ValidatableResponse merge(
      Map<String, Object> keep,
      int version,
      Map<String, Object> merge,
      int mergedVersion,
      String... take) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("keptId", keep.get("id"));
    body.put("keptVersion", version);
    body.put("mergedId", merge.get("id"));
    body.put("mergedVersion", mergedVersion);
    body.put("take", List.of(take));
    return officer.request().body(body).post(MERGES).then();
  }

  private ValidatableResponse undo(String id, int version) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .post(MERGES + "/" + id + "/undoing")
        .then();
  }
}
