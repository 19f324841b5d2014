package vn.sxsh.plan.figure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which day, and of which facilities, a figure is wanted. */
public class FigureRequest extends FigureFilter {

  @Parameter(description = "Tính đến hết ngày này.", example = "2018-12-31")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Override
  List<Object> asked() {
    return Arrays.asList(super.asked(), asOf);
  }
}
