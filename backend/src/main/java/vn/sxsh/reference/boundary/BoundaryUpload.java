package vn.sxsh.reference.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of boundaries and what is said about it. */
public class BoundaryUpload {

  private static final String ONE_LINE = "[^\\x00-\\x1f\\x7f]*";

  @RestForm("id")
  @Schema(description = "Do máy khách đặt; gửi lại cùng nội dung thì không tạo thêm.")
  public UUID id;

  @RestForm("name")
  @NotBlank
  @Size(max = 200)
  @Pattern(regexp = ONE_LINE)
  @Schema(required = true, examples = "Ranh giới cấp xã từ 01/7/2025")
  public String name;

  @RestForm("source")
  @Size(max = 300)
  @Pattern(regexp = ONE_LINE)
  @Schema(description = "Cơ quan cung cấp, số văn bản.")
  public String source;

  @RestForm("validFrom")
  @NotNull
  @Schema(required = true, description = "Ngày đầu tiên ranh giới có hiệu lực.")
  public LocalDate validFrom;

  @RestForm("codeProperty")
  @Size(max = 100)
  @Pattern(regexp = ONE_LINE)
  @Schema(description = "Thuộc tính mang mã đơn vị hành chính; bỏ trống là code.")
  public String codeProperty;

  @RestForm("file")
  @NotNull
  public FileUpload file;
}
