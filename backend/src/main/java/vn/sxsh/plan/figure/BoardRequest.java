package vn.sxsh.plan.figure;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which day, and of which facilities, the figures of a whole plan are wanted. */
public class BoardRequest extends FigureRequest {

  @Parameter(description = "Kèm kết quả qua các năm theo cách chính thức; cần có asOf.")
  @QueryParam("series")
  public boolean series;

  @Override
  List<Object> asked() {
    return Arrays.asList(super.asked(), series);
  }
}
