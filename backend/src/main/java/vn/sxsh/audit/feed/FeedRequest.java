package vn.sxsh.audit.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where, and how far, a feed is read. */
public class FeedRequest {

  @Parameter(description = "nextCursor của lần đọc trước; để trống là đọc từ đầu.")
  @QueryParam("cursor")
  @Size(max = 100)
  public String cursor;

  @Parameter(description = "Số thay đổi tối đa trả về.")
  @QueryParam("limit")
  @DefaultValue("200")
  @Min(1)
  @Max(1000)
  public int limit = 200;
}
