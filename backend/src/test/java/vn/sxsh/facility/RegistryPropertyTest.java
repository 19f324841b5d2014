package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

/**
 * Random sequences of edits, events, merges and their undoing: after every step no row has changed
 * but those of the records that the step names, the past has neither gap nor overlap, and a merge
 * that is undone leaves every row as it was. {@code -Dregistry.sequences=200} is the full try.
 */
@QuarkusTest
class RegistryPropertyTest {

  private static final int SEQUENCES = Integer.getInteger("registry.sequences", 4);
  private static final int STEPS = 20;
  private static final int SITES = 5;

  private AccountFixture.Saved officer;
  private Random random;
  private List<String> living;
  private Deque<Merge> merges;

  private record Merge(String id, String kept, String merged, Map<String, String> before) {}

  @Test
  void everySequenceKeepsWhatItDoesNotTouch() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      begin(seed);
      for (int step = 0; step < STEPS; step++) {
        Map<String, String> before = RowHashes.now();
        Set<String> touched = act();
        assertUntouched(before, touched, "seed " + seed + ", step " + step);
        assertPastIsWhole("seed " + seed + ", step " + step);
      }
    }
  }

  private void begin(int seed) {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    random = new Random(seed);
    living = new ArrayList<>();
    merges = new ArrayDeque<>();
    UUID hoaAn = unit("051", "2019-01-01");
    for (int site = 0; site < SITES; site++) {
      Map<String, Object> body = facility("Cơ sở mẫu " + site, hoaAn);
      body.put("since", "2016-01-01");
      body.put("lines", List.of(Map.of("name", "Dây chuyền " + site)));
      create(officer.request(), body).statusCode(201);
      living.add((String) body.get("id"));
    }
  }

  /** Does one thing; answers the ids that it may have changed. */
  private Set<String> act() {
    int choice = random.nextInt(10);
    if (choice < 4) {
      return edit(pick());
    }
    if (choice < 6) {
      return happen(pick());
    }
    if (choice < 8 && living.size() > 1) {
      return merge();
    }
    return merges.isEmpty() ? edit(pick()) : undo(merges.pop());
  }

  private Set<String> edit(String id) {
    JsonPath now = get(id);
    Map<String, Object> body =
        facility("Cơ sở mẫu " + random.nextInt(100), unit("051", "2019-01-01"));
    body.remove("id");
    body.put("note", "Lần " + random.nextInt());
    forgetHashes();
    assertThat(
            officer
                .request()
                .header("If-Match", "\"" + now.getInt("version") + "\"")
                .body(body)
                .put(FACILITIES + "/" + id)
                .statusCode())
        .isEqualTo(200);
    return Set.of(id);
  }

  private Set<String> happen(String id) {
    JsonPath now = get(id);
    LocalDate day = LocalDate.parse(now.getString("since")).plusDays(1L + random.nextInt(200));
    Map<String, Object> event = new HashMap<>();
    event.put("kind", "RENAME");
    event.put("occurredOn", day.toString());
    event.put("name", "Tên mẫu " + random.nextInt(100));
    event.put("indicators", "CONTINUE");
    forgetHashes();
    Response answer =
        officer
            .request()
            .header("If-Match", "\"" + now.getInt("version") + "\"")
            .body(event)
            .post(FACILITIES + "/" + id + "/events");
    assertThat(answer.statusCode()).isIn(201, day.isAfter(LocalDate.now()) ? 400 : 201);
    return Set.of(id);
  }

  private Set<String> merge() {
    String kept = pick();
    living.remove(kept);
    String merged = pick();
    living.add(kept);
    Map<String, String> before = RowHashes.now();
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("keptId", kept);
    body.put("keptVersion", get(kept).getInt("version"));
    body.put("mergedId", merged);
    body.put("mergedVersion", get(merged).getInt("version"));
    body.put("take", random.nextBoolean() ? List.of("name", "note") : List.of());
    assertThat(officer.request().body(body).post(FACILITIES + "/merges").statusCode())
        .isEqualTo(201);
    living.remove(merged);
    merges.push(new Merge((String) body.get("id"), kept, merged, before));
    return Set.of(kept, merged);
  }

  private Set<String> undo(Merge merge) {
    assertThat(
            officer
                .request()
                .header("If-Match", "\"0\"")
                .post(FACILITIES + "/merges/" + merge.id + "/undoing")
                .statusCode())
        .isEqualTo(200);
    living.add(merge.merged);
    if (merge.before != null) {
      assertThat(RowHashes.now()).isEqualTo(merge.before);
    }
    return Set.of(merge.kept, merge.merged);
  }

  /** After an edit of any record a merge below it can no longer be compared as a whole. */
  private void forgetHashes() {
    Deque<Merge> kept = new ArrayDeque<>();
    merges.forEach(it -> kept.addLast(new Merge(it.id, it.kept, it.merged, null)));
    merges = kept;
  }

  private void assertUntouched(Map<String, String> before, Set<String> touched, String where) {
    Set<String> mayChange = RowHashes.rowsOf(touched);
    Map<String, String> after = RowHashes.now();
    before.forEach(
        (row, hash) -> {
          if (!mayChange.contains(row)) {
            assertThat(after.get(row)).as(where + ": " + row).isEqualTo(hash);
          }
        });
  }

  private void assertPastIsWhole(String where) {
    for (String id : living) {
      LocalDate since = LocalDate.parse(get(id).getString("since"));
      for (LocalDate day = LocalDate.of(2016, 1, 1); day.isBefore(since); day = day.plusDays(97)) {
        assertThat(
                officer
                    .request()
                    .queryParam("asOf", day.toString())
                    .get(FACILITIES + "/" + id)
                    .statusCode())
            .as(where + ": " + id + " on " + day)
            .isEqualTo(200);
      }
    }
  }

  private JsonPath get(String id) {
    return officer.request().get(FACILITIES + "/" + id).then().statusCode(200).extract().jsonPath();
  }

  private String pick() {
    return living.get(random.nextInt(living.size()));
  }
}
