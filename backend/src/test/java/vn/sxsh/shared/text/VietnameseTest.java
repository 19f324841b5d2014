package vn.sxsh.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** The letters of Vietnamese on their way in, back out, through search and in lists. */
@QuarkusTest
class VietnameseTest {

  private static final String DOCUMENTS = "/api/v1/legal-documents";

  /** Every letter with a mark, in the order of the dictionary. */
  private static final String MARKED =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

  /** What somebody could try to make a script, a formula or a command of. */
  private static final List<String> ACTIVE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "javascript:alert(1)",
          "</title><script>alert(1)</script>",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7}",
          "=cmd|' /C calc'!A0",
          "\u202egpj.exe",
          "<!--#exec cmd=\"ls\"-->");

  private AccountFixture.Saved officer;
  private int added;

  @BeforeEach
  void officer() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void lettersComeBackComposedHoweverTheyWereTyped() {
    String all = MARKED + MARKED.toUpperCase(Locale.ROOT);
    assertThat(all).hasSize(134);
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      assertThat((String) add(Normalizer.normalize(all, form)).path("title")).isEqualTo(all);
    }
  }

  @Test
  void everyLetterIsFoundByItselfAndByItsPlainOne() {
    add("xin [" + MARKED + "] chao");
    add("khong lien quan");
    for (int at = 0; at < MARKED.length(); at++) {
      String letter = MARKED.substring(at, at + 1);
      String plain = SearchText.normalise(letter);
      String next = at + 1 < MARKED.length() ? MARKED.substring(at + 1, at + 2) : "]";
      for (String typed :
          List.of(
              letter + next,
              (letter + next).toUpperCase(Locale.ROOT),
              Normalizer.normalize(letter + next, Normalizer.Form.NFD),
              plain + SearchText.normalise(next))) {
        assertThat(search(typed)).as(typed).hasSize(1);
      }
    }
  }

  @Test
  void listsAreInTheOrderOfTheDictionary() {
    List<String> order = new ArrayList<>();
    for (String word : "a à ả ã á ạ ă ằ â ấ b d đ e ê i o ô ơ u ư y".split(" ")) {
      order.add(word + "z");
    }
    for (int at = order.size() - 1; at >= 0; at--) {
      add(order.get(at));
    }
    Response list =
        officer.request().queryParam("limit", 200).queryParam("sort", "title").get(DOCUMENTS);
    List<String> titles = list.path("items.title");

    assertThat(titles.stream().filter(title -> title.length() == 2))
        .containsExactlyElementsOf(order);
  }

  @Test
  void whatLooksActiveStaysText() {
    for (String text : ACTIVE) {
      Response answer = add(text);

      assertThat((String) answer.path("title")).isEqualTo(text);
      assertThat(answer.contentType()).startsWith("application/json");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
      assertThat(search(text)).contains(text);
    }
  }

  private Response add(String title) {
    Response answer =
        officer
            .request()
            .body(
                Map.of(
                    "number",
                    "so " + ++added,
                    "kind",
                    "Luật",
                    "title",
                    title,
                    "issuer",
                    "Quốc hội",
                    "effect",
                    "IN_FORCE"))
            .post(DOCUMENTS);
    assertThat(answer.statusCode()).as(title + answer.asString()).isEqualTo(201);
    return answer;
  }

  private List<String> search(String typed) {
    return officer.request().queryParam("q", typed).get(DOCUMENTS).path("items.title");
  }
}
