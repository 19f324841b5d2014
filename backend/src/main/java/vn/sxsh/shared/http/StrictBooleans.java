package vn.sxsh.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.sxsh.shared.problem.CommonProblem;

/** Takes {@code true} and {@code false} for what they are, and nothing else for false. */
@Provider
public class StrictBooleans implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return type == boolean.class || type == Boolean.class
        ? (ParamConverter<T>) new Converter()
        : null;
  }

  private static final class Converter implements ParamConverter<Boolean> {

    @Override
    public Boolean fromString(String value) {
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw CommonProblem.MALFORMED_REQUEST.raise();
      };
    }

    @Override
    public String toString(Boolean value) {
      return value.toString();
    }
  }
}
