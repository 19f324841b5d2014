package vn.sxsh.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersSortAsPeopleReadThem() {
    assertThat(
            Stream.of("1.10", "1.9", "2.1", "1.1", "10.1")
                .sorted(Comparator.comparing(NaturalOrder::key)))
        .containsExactly("1.1", "1.9", "1.10", "2.1", "10.1");
  }
}
