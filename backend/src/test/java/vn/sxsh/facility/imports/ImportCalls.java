package vn.sxsh.facility.imports;

import static vn.sxsh.facility.FacilityFixture.FACILITIES;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.sxsh.identity.AccountFixture;

/** The steps of an import as one account takes them. */
record ImportCalls(AccountFixture.Saved as) {

  static final String IMPORTS = FACILITIES + "/imports";

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  Response upload(String csv) {
    return upload("co-so.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  Response upload(String name, byte[] file) {
    return sent(form(name, file));
  }

  Response uploadFrom(String source, String csv) {
    return sent(
        form("co-so.csv", csv.getBytes(StandardCharsets.UTF_8))
            .multiPart("source", source, "text/plain; charset=UTF-8"));
  }

  private RequestSpecification form(String name, byte[] file) {
    return as.request().contentType(ContentType.MULTIPART).multiPart("file", name, file);
  }

  private static Response sent(RequestSpecification form) {
    Response uploaded = form.post(IMPORTS);
    uploaded.then().statusCode(201);
    return uploaded;
  }

  /** The job as it is now, with its version. */
  Response get(Response before) {
    return as.request().get(IMPORTS + "/" + before.path("id"));
  }

  /** The trial, read as the program proposes. */
  JsonPath check(Response uploaded) {
    return check(uploaded, uploaded.jsonPath().getMap("settings"));
  }

  JsonPath check(Response uploaded, Map<String, Object> settings) {
    as.request()
        .header("If-Match", uploaded.header("ETag"))
        .body(settings)
        .put(IMPORTS + "/" + uploaded.path("id") + "/settings")
        .then()
        .statusCode(200);
    return await(uploaded.path("id"));
  }

  JsonPath commit(JsonPath checked) {
    as.request()
        .header("If-Match", "\"" + checked.getInt("version") + "\"")
        .post(IMPORTS + "/" + checked.getString("id") + "/commit")
        .then()
        .statusCode(200);
    return await(checked.getString("id"));
  }

  JsonPath await(String id) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      JsonPath job = as.request().get(IMPORTS + "/" + id).jsonPath();
      if (!List.of("CHECKING", "COMMITTING").contains(job.getString("status"))) {
        return job;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the import " + id + " does not end");
  }

  /** What is said of the rows, in the order of the file. */
  Response rows(JsonPath job) {
    return as.request().get(IMPORTS + "/" + job.getString("id") + "/rows?limit=50");
  }
}
