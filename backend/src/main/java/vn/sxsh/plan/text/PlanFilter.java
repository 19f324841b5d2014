package vn.sxsh.plan.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans to list. */
public class PlanFilter {

  @Parameter(description = "Tìm theo số, tên, cơ quan ban hành; không cần dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Trạng thái; lặp lại tham số để chọn nhiều.")
  @QueryParam("status")
  @Size(max = 10)
  public List<PlanStatus> status = List.of();

  @Parameter(description = "Năm nằm trong thời kỳ của kế hoạch.")
  @QueryParam("year")
  @Min(1900)
  @Max(2200)
  public Integer year;
}
