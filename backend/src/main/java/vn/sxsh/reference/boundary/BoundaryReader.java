package vn.sxsh.reference.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a FeatureCollection token by token: what it does not want is never in memory. */
final class BoundaryReader {

  static final int MOST_FEATURES = 2000;

  /** Points, and the lists around them: each costs memory. */
  static final int MOST_POINTS = 500_000;

  private static final int DEEPEST_JSON = 30;
  private static final int DEEPEST_COORDINATES = 4;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST_JSON)
                  .maxStringLength(1_000_000)
                  .build())
          .build();

  private final JsonParser json;
  private final String codeProperty;
  private final List<Feature> features = new ArrayList<>();
  private int points;

  private BoundaryReader(JsonParser json, String codeProperty) {
    this.json = json;
    this.codeProperty = codeProperty;
  }

  /**
   * A feature as the file has it, not yet looked at.
   *
   * @param code the code of the unit, or null
   * @param type the kind of geometry, or null
   * @param coordinates lists within lists, with {@code double[]} of longitude and latitude at the
   *     end
   */
  record Feature(int index, String code, String type, Object coordinates) {}

  /** The features of a file; the code of a unit is the property of that name. */
  static List<Feature> read(Path file, String codeProperty) throws IOException {
    try (JsonParser json = JSON.createParser(file.toFile())) {
      return new BoundaryReader(json, codeProperty).collection();
    } catch (StreamConstraintsException tooMuch) {
      throw BoundaryProblem.BOUNDARY_TOO_DEEP.raise();
    } catch (JsonProcessingException noJson) {
      throw BoundaryProblem.BOUNDARY_NOT_JSON.raise(at(noJson.getLocation()));
    } catch (CharConversionException noText) {
      throw BoundaryProblem.BOUNDARY_NOT_JSON.raise(at(null));
    }
  }

  private static Map<String, Object> at(JsonLocation place) {
    return place == null
        ? Map.of("line", 1, "column", 1)
        : Map.of("line", place.getLineNr(), "column", place.getColumnNr());
  }

  private List<Feature> collection() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw json.currentToken() == null
          ? BoundaryProblem.BOUNDARY_NOT_JSON.raise(at(null))
          : BoundaryProblem.BOUNDARY_NOT_FEATURES.raise();
    }
    boolean isCollection = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("type")) {
        isCollection = "FeatureCollection".equals(json.getValueAsString());
        json.skipChildren();
      } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          feature();
        }
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw BoundaryProblem.BOUNDARY_NOT_JSON.raise(at(json.currentLocation()));
    }
    if (!isCollection || features.isEmpty()) {
      throw BoundaryProblem.BOUNDARY_NOT_FEATURES.raise();
    }
    return features;
  }

  private void feature() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw BoundaryProblem.BOUNDARY_NOT_FEATURES.raise();
    }
    if (features.size() == MOST_FEATURES) {
      throw BoundaryProblem.BOUNDARY_TOO_LARGE.raise();
    }
    String code = null;
    String type = null;
    Object coordinates = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
      if (name.equals("properties") && isObject) {
        code = code();
      } else if (name.equals("geometry") && isObject) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String part = json.currentName();
          json.nextToken();
          if (part.equals("type")) {
            type = json.getValueAsString();
            json.skipChildren();
          } else if (part.equals("coordinates")) {
            coordinates = coordinates(1);
          } else {
            json.skipChildren();
          }
        }
      } else {
        json.skipChildren();
      }
    }
    features.add(new Feature(features.size(), code, type, coordinates));
  }

  private String code() throws IOException {
    String code = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals(codeProperty) && json.currentToken().isScalarValue()) {
        code = json.getValueAsString();
      }
      json.skipChildren();
    }
    return code == null ? null : code.strip();
  }

  /** Lists down to the points; anything else in between becomes null, which no ring is. */
  private Object coordinates(int depth) throws IOException {
    if (++points > MOST_POINTS) {
      throw BoundaryProblem.BOUNDARY_TOO_LARGE.raise();
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return null;
    }
    if (json.nextToken() != null && json.currentToken().isNumeric()) {
      return point();
    }
    if (depth > DEEPEST_COORDINATES) {
      throw BoundaryProblem.BOUNDARY_TOO_DEEP.raise();
    }
    List<Object> inner = new ArrayList<>();
    while (json.currentToken() != JsonToken.END_ARRAY) {
      inner.add(coordinates(depth + 1));
      json.nextToken();
    }
    return inner;
  }

  /** Longitude and latitude; heights and what else follows is skipped. */
  private double[] point() throws IOException {
    double[] point = {json.getDoubleValue(), Double.NaN};
    for (int at = 1; json.nextToken() != JsonToken.END_ARRAY; at++) {
      if (at == 1 && json.currentToken().isNumeric()) {
        point[1] = json.getDoubleValue();
      }
      json.skipChildren();
    }
    return point;
  }
}
