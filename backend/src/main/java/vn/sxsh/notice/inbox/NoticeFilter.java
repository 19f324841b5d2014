package vn.sxsh.notice.inbox;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.notice.NoticeKind;

/** Which of the own notices a list is about. */
public class NoticeFilter {

  @Parameter(description = "Chỉ thông báo chưa đọc (true) hoặc đã đọc (false).")
  @QueryParam("unread")
  public Boolean unread;

  @Parameter(description = "Loại thông báo; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 20)
  public List<NoticeKind> kinds;
}
