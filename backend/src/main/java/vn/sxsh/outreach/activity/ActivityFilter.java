package vn.sxsh.outreach.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which outreach activities a list or a file is about. */
public class ActivityFilter {

  @Parameter(
      description = "Tìm theo mã, tên, địa điểm, cơ quan báo chí; không phân biệt dấu.",
      example = "tap huan")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Hình thức; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 20)
  public List<OutreachKind> kinds;

  @Parameter(description = "Chủ đề; hoạt động có cả hai chủ đề được tìm thấy ở mỗi chủ đề.")
  @QueryParam("topic")
  public OutreachTopic topic;

  @Parameter(description = "Nhiệm vụ của kế hoạch.")
  @QueryParam("task")
  public UUID task;

  @Parameter(description = "Công việc năm của nhiệm vụ.")
  @QueryParam("workItem")
  public UUID workItem;

  @Parameter(description = "Có ít nhất một ngày trong năm này.", example = "2018")
  @QueryParam("year")
  @Min(2000)
  @Max(2100)
  public Integer year;

  @Parameter(description = "Được thêm hoặc sửa từ đầu ngày này.")
  @QueryParam("changedSince")
  public LocalDate changedSince;

  @Parameter(description = "Cơ quan chủ trì, gồm cả các cơ quan mà nó kế thừa.")
  @QueryParam("organiser")
  public UUID organiser;

  @Parameter(description = "Đơn vị hành chính, gồm mọi đơn vị đã và đang trực thuộc.")
  @QueryParam("area")
  public UUID area;

  @Parameter(description = "Cơ sở đã tham gia.")
  @QueryParam("facility")
  public UUID facility;

  @Parameter(description = "Tình trạng; lặp lại tham số để chọn nhiều.")
  @QueryParam("status")
  @Size(max = 10)
  public List<OutreachStatus> statuses;
}
