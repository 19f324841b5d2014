package vn.sxsh.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every error answer.
 *
 * @param type URN of the code
 * @param title short text in the caller's language
 * @param status HTTP status, repeated from the answer
 * @param detail what happened and what to do about it
 * @param code stable code in UPPER_SNAKE
 * @param violations fields at fault; absent when no single field is
 * @param current the record as it is now; only with STALE_VERSION
 */
@Schema(name = "Problem", description = "Lỗi theo RFC 9457, kèm mã ổn định.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    @Schema(required = true, examples = "urn:sxsh:problem:not-found") String type,
    @Schema(required = true, examples = "Không tìm thấy") String title,
    @Schema(required = true, examples = "404") int status,
    @Schema(required = true, examples = "Bản ghi không có hoặc bạn không được xem.") String detail,
    @Schema(required = true, examples = "NOT_FOUND") String code,
    List<Violation> violations,
    @Schema(description = "Bản ghi hiện tại khi phiên bản gửi lên đã cũ.") Object current) {

  /** One field of the request and what is wrong with it. */
  public record Violation(
      @Schema(required = true, examples = "name") String field,
      @Schema(required = true, examples = "NOT_BLANK") String code,
      @Schema(required = true, examples = "Không được để trống.") String message) {}
}
