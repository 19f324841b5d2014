package vn.sxsh.shared.paging;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** As {@link PageRequest}, or the rows after a place in the list, for a walk through all of it. */
public class WalkRequest extends PageRequest {

  @Parameter(
      description =
          "Đọc tiếp từ nextCursor của lần trước, với cùng cách sắp xếp, thay cho offset; thêm, xóa"
              + " trong lúc đọc không làm sót hay lặp dòng khác.")
  @QueryParam("cursor")
  @Size(max = 6000)
  public String cursor;

  /** True when the rows after a place are asked for. */
  public boolean continues() {
    return cursor != null && !cursor.isBlank();
  }
}
