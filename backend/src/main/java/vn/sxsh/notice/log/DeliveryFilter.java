package vn.sxsh.notice.log;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.notice.NoticeKind;

/** Which deliveries a list or a file is about. */
public class DeliveryFilter {

  @Parameter(description = "Tìm theo tên người nhận, tên đăng nhập; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Người nhận.")
  @QueryParam("account")
  public UUID account;

  @Parameter(description = "Loại thông báo; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 20)
  public List<NoticeKind> kinds;

  @Parameter(description = "Kênh: trong chương trình hay thư điện tử.")
  @QueryParam("channel")
  public DeliveryChannel channel;

  @Parameter(description = "Kết quả; lặp lại tham số để chọn nhiều.")
  @QueryParam("outcome")
  @Size(max = 20)
  public List<DeliveryOutcome> outcomes;

  @Parameter(description = "Được báo từ ngày này.")
  @QueryParam("from")
  public LocalDate from;

  @Parameter(description = "Được báo đến hết ngày này.")
  @QueryParam("to")
  public LocalDate to;
}
