package vn.sxsh.outreach.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which courses a list is about. */
public class CourseFilter {

  @Parameter(
      description = "Tìm theo tên lớp, địa điểm, đơn vị tổ chức; không phân biệt dấu.",
      example = "boi duong")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Chủ đề.")
  @QueryParam("topic")
  public CourseTopic topic;

  @Parameter(description = "Có ít nhất một ngày trong năm này.", example = "2018")
  @QueryParam("year")
  @Min(2000)
  @Max(2100)
  public Integer year;

  @Parameter(description = "Hoạt động đào tạo mà lớp là.")
  @QueryParam("activity")
  public UUID activity;
}
