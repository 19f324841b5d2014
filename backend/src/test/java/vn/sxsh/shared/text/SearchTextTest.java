package vn.sxsh.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTextTest {

  private static final String MARKED =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

  @Inject EntityManager entityManager;

  @Test
  void everyMarkedLetterMeetsItsPlainOne() {
    for (char letter : (MARKED + MARKED.toUpperCase(java.util.Locale.ROOT)).toCharArray()) {
      assertThat(SearchText.normalise(String.valueOf(letter))).matches("[a-z]");
    }
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    String decomposed = Normalizer.normalize("Đường Hoà Thuỷ", Normalizer.Form.NFD);

    assertThat(SearchText.normalise(decomposed)).isEqualTo("duong hoa thuy");
    assertThat(SearchText.normalise("ĐƯỜNG  Hòa Thủy ")).isEqualTo("duong hoa thuy");
  }

  @Test
  void theDatabaseAgrees() {
    for (String text :
        List.of(
            MARKED,
            MARKED.toUpperCase(java.util.Locale.ROOT),
            Normalizer.normalize(MARKED, Normalizer.Form.NFD),
            "  Sở  Công\tThương ",
            "ＦＵＬＬ　width ﬁ",
            "100% _ \\ ok",
            " Plain  Text ",
            " CS-0001 ~ a")) {
      Object inDatabase =
          entityManager
              .createNativeQuery("SELECT search_text(:text)")
              .setParameter("text", text)
              .getSingleResult();
      assertThat(inDatabase).isEqualTo(SearchText.normalise(text));
    }
  }

  @Test
  void wildcardsAreTakenLiterally() {
    Object pattern =
        entityManager
            .createNativeQuery("SELECT search_pattern(:text)")
            .setParameter("text", "100%_\\")
            .getSingleResult();
    assertThat(pattern).isEqualTo("%100\\%\\_\\\\%");
  }
}
