package vn.sxsh.outreach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class OutreachFileTest {

  private static final byte[] PDF = "%PDF-1.7 tài liệu mẫu".getBytes(StandardCharsets.UTF_8);

  private AccountFixture.Saved officer;
  private String path;

  @BeforeEach
  void anActivity() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    Map<String, Object> training = training("Lớp mẫu");
    add(officer.request(), training).statusCode(201);
    path = ACTIVITIES + "/" + training.get("id") + "/files";
  }

  @Test
  void isHandedOutAsItCameAndNeverShownByTheBrowser() {
    String id = upload("../../<b>.html", PDF).statusCode(201).extract().path("id");
    officer
        .request()
        .get(path)
        .then()
        .body("[0].fileName", equalTo("<b>.html"))
        .body("[0].mediaType", equalTo("application/pdf"))
        .body("[0].size", equalTo(PDF.length));
    Response file = officer.request().get(path + "/" + id);
    assertThat(file.asByteArray()).isEqualTo(PDF);
    assertThat(file.header("Content-Type")).startsWith("application/octet-stream");
    assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"b.pdf\";");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void isWhatItsBytesSay() throws IOException {
    upload("a.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8))
        .statusCode(415)
        .body("code", equalTo("FILE_OF_OTHER_KIND"));
    upload("a.docx", zip("word/document.xml"))
        .statusCode(201)
        .body(
            "mediaType",
            equalTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    upload("a.docx", zip("anything.txt")).statusCode(415);
    upload("a.pdf", new byte[0]).statusCode(415);
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    upload("a.pdf", large).statusCode(413).body("code", equalTo("FILE_TOO_LARGE"));
  }

  @Test
  void theSameUploadTwiceIsKeptOnceAndWhatIsTakenAwayComesBack() {
    String id = Ids.next().toString();
    for (int round = 0; round < 2; round++) {
      given()
          .auth()
          .oauth2(officer.token())
          .multiPart("id", id)
          .multiPart("purpose", "EVIDENCE")
          .multiPart("file", "a.pdf", PDF)
          .post(path)
          .then()
          .statusCode(201);
    }
    officer.request().get(path).then().body("$", hasSize(1));
    officer.request().header("If-Match", "\"9\"").delete(path + "/" + id).then().statusCode(412);
    officer.request().header("If-Match", "\"0\"").delete(path + "/" + id).then().statusCode(204);
    officer.request().get(path + "/" + id).then().statusCode(404);
    officer.request().post(path + "/" + id + "/restoration").then().statusCode(200);
    officer.request().get(path + "/" + id).then().statusCode(200);
  }

  @Test
  void onlyWhoMayWriteTheActivityAddsFiles() {
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    upload(reporter, "a.pdf", PDF).statusCode(403);
    reporter.request().get(path).then().statusCode(200);
    officer.request().get(ACTIVITIES + "/" + Ids.next() + "/files").then().statusCode(404);
  }

  private ValidatableResponse upload(String name, byte[] bytes) {
    return upload(officer, name, bytes);
  }

  private ValidatableResponse upload(AccountFixture.Saved as, String name, byte[] bytes) {
    return given()
        .auth()
        .oauth2(as.token())
        .multiPart("purpose", "MATERIAL")
        .multiPart("file", name, bytes)
        .post(path)
        .then();
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[] {1, 2, 3});
    }
    return bytes.toByteArray();
  }
}
