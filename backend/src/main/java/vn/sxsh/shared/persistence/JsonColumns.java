package vn.sxsh.shared.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * How JSON columns are written: with a mapper of their own, so that a change of how the API reads
 * requests can never make stored data unreadable.
 */
@JsonFormat
@PersistenceUnitExtension
public class JsonColumns implements FormatMapper {

  private final FormatMapper jackson =
      new JacksonJsonFormatMapper(new ObjectMapper().findAndRegisterModules());

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    return jackson.fromString(json, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return jackson.toString(value, type, options);
  }
}
