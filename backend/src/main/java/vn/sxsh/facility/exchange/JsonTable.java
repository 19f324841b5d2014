package vn.sxsh.facility.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sxsh.shared.table.TableWriter;

/** A list of objects, or a GeoJSON collection whose features have the same properties. */
final class JsonTable implements TableWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final List<ExportColumn> columns;
  private final boolean geographic;
  private final JsonGenerator out;
  private final int latitude;
  private final int longitude;

  JsonTable(List<ExportColumn> columns, boolean geographic, OutputStream out) throws IOException {
    this.columns = columns;
    this.geographic = geographic;
    this.out = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    latitude = columns.indexOf(ExportColumn.LATITUDE);
    longitude = columns.indexOf(ExportColumn.LONGITUDE);
    if (geographic) {
      this.out.writeStartObject();
      this.out.writeStringField("type", "FeatureCollection");
      this.out.writeFieldName("features");
    }
    this.out.writeStartArray();
  }

  @Override
  public void row(Object[] values) throws IOException {
    out.writeStartObject();
    if (geographic) {
      out.writeStringField("type", "Feature");
      geometry((String) values[latitude], (String) values[longitude]);
      out.writeObjectFieldStart("properties");
    }
    for (int at = 0; at < values.length; at++) {
      boolean isPlace = at == latitude || at == longitude;
      if (values[at] != null && !(geographic && isPlace)) {
        value(columns.get(at), (String) values[at]);
      }
    }
    if (geographic) {
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    out.writeEndArray();
    if (geographic) {
      out.writeEndObject();
    }
    out.close();
  }

  private void value(ExportColumn column, String value) throws IOException {
    out.writeFieldName(column.code());
    if (column.isNumber()) {
      out.writeNumber(value);
    } else {
      out.writeString(value);
    }
  }

  /** RFC 7946: longitude first; a record without a point has a geometry of null. */
  private void geometry(String north, String east) throws IOException {
    if (north == null) {
      out.writeNullField("geometry");
      return;
    }
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    out.writeNumber(east);
    out.writeNumber(north);
    out.writeEndArray();
    out.writeEndObject();
  }
}
