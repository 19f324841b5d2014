package vn.sxsh.notice.inbox;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** The caller's own notices. Everybody who is logged in has some; nobody sees another's. */
@Path("/notices")
@Tag(name = "notices", description = "Thông báo và nhắc việc của chính người gọi.")
@Authenticated
public class NoticeResource {

  private final NoticeService notices;

  NoticeResource(NoticeService notices) {
    this.notices = notices;
  }

  @GET
  @Operation(operationId = "listNotices", summary = "Thông báo của tôi, mới nhất trước")
  public Page<NoticeResponse> list(
      @BeanParam @Valid NoticeFilter filter, @BeanParam @Valid PageRequest request) {
    return notices.list(filter, request);
  }

  @GET
  @Path("/unread")
  @Operation(operationId = "countUnreadNotices", summary = "Số thông báo tôi chưa đọc")
  public UnreadResponse countUnread() {
    return notices.countUnread();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/reading")
  @Operation(operationId = "readNotices", summary = "Đánh dấu đã đọc một số hoặc tất cả thông báo")
  public ReadResponse read(@Valid @NotNull ReadRequest request) {
    return notices.read(request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/unreading")
  @Operation(operationId = "unreadNotices", summary = "Hoàn tác việc đánh dấu đã đọc")
  public UnreadResponse unread(@Valid @NotNull UnreadRequest request) {
    return notices.unread(request);
  }
}
