package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are compared by what is left of them, in the program as in the database. */
@QuarkusTest
class NameKeyTest {

  private static final List<String> WORDS =
      List.of(
          "Công ty",
          "cổ phần",
          "CTCP",
          "Công  ty cổ phần",
          "Công ty trách nhiệm hữu hạn",
          "TNHH",
          "MTV",
          "một thành viên",
          "doanh nghiệp",
          "doanh",
          "nghiệp",
          "tư nhân",
          "hộ kinh doanh",
          "Hợp tác xã",
          "xã",
          "cơ sở",
          "sản xuất",
          "chi nhánh",
          "nhà máy",
          "Cty",
          "cp",
          "1TV",
          "Gạch",
          "Hoà An",
          "Hòa",
          "Đá",
          "số 2",
          "(mẫu)",
          "A&B",
          "cty-cp",
          "ﬁ",
          "—");

  @Inject EntityManager entityManager;

  @Test
  void formsOfBusinessAndMarksDoNotCount() {
    assertThat(NameKey.of("Công ty TNHH MTV Gạch Hòa An"))
        .isEqualTo(NameKey.of("Cty gạch Hoà An"))
        .isEqualTo("an gach hoa");
    assertThat(NameKey.of("Công ty cổ phần")).isEmpty();
    assertThat(NameKey.of(null)).isEmpty();
  }

  @Test
  void theDatabaseAgrees() {
    Random random = new Random(4);
    List<String> names = new ArrayList<>(WORDS);
    for (int made = 0; made < 2_000; made++) {
      StringBuilder name = new StringBuilder();
      for (int words = 1 + random.nextInt(7); words > 0; words--) {
        name.append(WORDS.get(random.nextInt(WORDS.size()))).append(words == 1 ? "" : " ");
      }
      names.add(name.toString());
    }
    List<?> inDatabase =
        entityManager
            .createNativeQuery(
                "SELECT facility_name_key(name) FROM unnest(CAST(:names AS text[]))"
                    + " WITH ORDINALITY AS given(name, nth) ORDER BY nth",
                String.class)
            .setParameter("names", names.toArray(String[]::new))
            .getResultList();
    assertThat(inDatabase).isEqualTo(names.stream().map(NameKey::of).toList());
  }
}
