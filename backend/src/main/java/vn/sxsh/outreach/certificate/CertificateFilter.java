package vn.sxsh.outreach.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.outreach.course.CourseTopic;

/** Which certificates a list or a file is about, and as of when. */
public class CertificateFilter {

  @Parameter(
      description = "Tình trạng của chứng chỉ vào ngày này; bỏ trống: hôm nay.",
      example = "2019-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Còn hạn không quá số ngày này thì coi là sắp hết hạn.")
  @QueryParam("within")
  @DefaultValue("90")
  @Min(1)
  @Max(366)
  public int within;

  @Parameter(description = "Tình trạng.")
  @QueryParam("state")
  public CertificateState state;

  @Parameter(description = "Chủ đề.")
  @QueryParam("topic")
  public CourseTopic topic;

  @Parameter(description = "Cơ quan nơi người đó làm việc.")
  @QueryParam("agency")
  public UUID agency;

  @Parameter(description = "Một người.")
  @QueryParam("person")
  public UUID person;

  @Parameter(
      description = "Tìm theo tên, nơi làm việc, điện thoại, số chứng chỉ; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;
}
