package vn.sxsh.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.reference.boundary.BoundaryReader.Feature;
import vn.sxsh.shared.problem.ProblemException;

class BoundaryReaderTest {

  private static final String SQUARE = "[[[106,22],[107,22],[107,23],[106,22]]]";

  @TempDir Path folder;

  @Test
  void takesWhatItNeedsAndNothingElse() throws IOException {
    String file =
        "\ufeff{\"features\":[{\"type\":\"Feature\",\"bbox\":[1,2,3,4],"
            + "\"properties\":{\"deep\":{\"ma\":\"no\"},\"ma\":\" 01273 \",\"dien_tich\":1.5},"
            + "\"geometry\":{\"crs\":null,\"coordinates\":"
            + "[[[106.5,22,310.5],[107,22],[107,23],[106.5,22,0]]],\"type\":\"Polygon\"}}],"
            + "\"name\":\"lop\",\"type\":\"FeatureCollection\"}";
    List<Feature> features = read(file, "ma");
    assertThat(features).hasSize(1);
    assertThat(features.get(0).code()).isEqualTo("01273");
    assertThat(features.get(0).type()).isEqualTo("Polygon");
    List<?> rings = (List<?>) features.get(0).coordinates();
    assertThat((double[]) ((List<?>) rings.get(0)).get(0)).containsExactly(106.5, 22);
    assertThat((List<?>) rings.get(0)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{\"type\":\"FeatureCollection\",\"features\":[",
        "{\"type\":\"FeatureCollection\",\"features\":[]} trailing",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[NaN,1]]}}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[1,1",
        "{\"type\":\"FeatureCollection\",\"features\":[{]}",
        "PK\u0003\u0004 not text at all",
        "{'type':'FeatureCollection'}"
      })
  void namesTheLineOfWhatIsNoJson(String file) {
    assertThat(refusal(file).problem()).isEqualTo(BoundaryProblem.BOUNDARY_NOT_JSON);
  }

  @Test
  void saysWhereTheFileBreaksOff() {
    ProblemException refusal = refusal("{\"type\":\"FeatureCollection\",\n\"features\": [,]}");
    assertThat(refusal.parameters()).containsAllEntriesOf(Map.of("line", 2, "column", 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "{}",
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"features\":{}}",
        "{\"type\":\"FeatureCollection\",\"features\":[1]}",
        "{\"type\":\"Topology\",\"features\":[{}]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2]]]}"
      })
  void refusesOtherJson(String file) {
    assertThat(refusal(file).problem()).isEqualTo(BoundaryProblem.BOUNDARY_NOT_FEATURES);
  }

  @Test
  void holdsTheDepth() {
    String nested = "[".repeat(100_000);
    assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":" + nested).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_NOT_FEATURES);
    assertThat(refusal("{\"other\":" + nested).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_DEEP);
    assertThat(refusal(collection("[[[[[[1,2]]]]]]")).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_DEEP);
    assertThat(refusal(collection("[[[[" + "9".repeat(5000) + ",2]]]]")).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_DEEP);
  }

  @Test
  void holdsTheNumberOfPointsListsAndFeatures() {
    String points = "[1,2],".repeat(BoundaryReader.MOST_POINTS);
    assertThat(refusal(collection("[[" + points + "[1,2]]]")).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_LARGE);
    String lists = "[],".repeat(BoundaryReader.MOST_POINTS);
    assertThat(refusal(collection("[[" + lists + "[]]]")).problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_LARGE);
    String features = "{},".repeat(BoundaryReader.MOST_FEATURES);
    assertThat(
            refusal("{\"type\":\"FeatureCollection\",\"features\":[" + features + "{}]}").problem())
        .isEqualTo(BoundaryProblem.BOUNDARY_TOO_LARGE);
  }

  @Test
  void readsAsManyPointsAsItSays() throws IOException {
    String points = "[1,2],".repeat(BoundaryReader.MOST_POINTS - 3);
    List<Feature> features = read(collection("[[" + points + "[1,2]]]"), "code");
    assertThat((List<?>) ((List<?>) features.get(0).coordinates()).get(0))
        .hasSize(BoundaryReader.MOST_POINTS - 2);
  }

  @Test
  void leavesWhatIsNoPolygonToBeNamed() throws IOException {
    List<Feature> features =
        read(
            "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"properties\":null,\"geometry\":null},"
                + "{\"properties\":{\"code\":{\"a\":1}},\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[106,22]}},"
                + "{\"properties\":{\"code\":1273},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":{\"a\":[]}}},"
                + "{\"properties\":{\"code\":\"01273\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":"
                + SQUARE
                + "}}]}",
            "code");
    assertThat(features).extracting(Feature::code).containsExactly(null, null, "1273", "01273");
    assertThat(features.get(2).coordinates()).isNull();
  }

  private static String collection(String coordinates) {
    return "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"1\"},"
        + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
        + coordinates
        + "}}]}";
  }

  private List<Feature> read(String content, String property) throws IOException {
    Path file = folder.resolve("boundaries.geojson");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return BoundaryReader.read(file, property);
  }

  private ProblemException refusal(String content) {
    Throwable[] thrown = new Throwable[1];
    assertThatThrownBy(() -> read(content, "code"))
        .isInstanceOf(ProblemException.class)
        .satisfies(raised -> thrown[0] = raised);
    return (ProblemException) thrown[0];
  }
}
