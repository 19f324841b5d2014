package vn.sxsh.plan.matrix;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.plan.progress.TaskState;

/** Which rows of the matrix to show. Several values of one filter widen it; filters narrow. */
public class MatrixFilter {

  @Parameter(
      description =
          "Tìm theo số, tên nhiệm vụ, nội dung, kết quả, cơ quan; không cần dấu, mọi từ phải có.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Cơ quan chủ trì hoặc phối hợp, kể cả qua nhóm cơ quan.")
  @QueryParam("agency")
  @Size(max = 50)
  public List<UUID> agency = List.of();

  @Parameter(description = "Chỉ nhiệm vụ của cơ quan tôi.")
  @QueryParam("mine")
  public Boolean mine;

  @Parameter(description = "Nhóm nhiệm vụ.")
  @QueryParam("group")
  @Size(max = 50)
  public List<UUID> group = List.of();

  @Parameter(description = "Trạng thái.")
  @QueryParam("state")
  @Size(max = 10)
  public List<TaskState> state = List.of();

  @Parameter(description = "Có công việc trong năm này.")
  @QueryParam("year")
  @Min(1900)
  @Max(2200)
  public Integer year;

  @Parameter(description = "Chậm (true) hoặc không chậm (false).")
  @QueryParam("late")
  public Boolean late;
}
