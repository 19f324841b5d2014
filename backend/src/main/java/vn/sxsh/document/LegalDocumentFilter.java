package vn.sxsh.document;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which legal documents to list. */
public class LegalDocumentFilter {

  @Parameter(description = "Tìm theo số, loại, trích yếu, cơ quan ban hành; không cần dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Tình trạng hiệu lực; lặp lại tham số để chọn nhiều.")
  @QueryParam("effect")
  @Size(max = 10)
  public List<LegalEffect> effect = List.of();
}
