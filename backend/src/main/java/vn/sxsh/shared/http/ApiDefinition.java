package vn.sxsh.shared.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.sxsh.shared.problem.ProblemDocument;
import vn.sxsh.shared.problem.Problems;

/** The head of the published contract. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "SXSH Cao Bằng",
            version = "1",
            description =
                "Điều hành kế hoạch hành động sản xuất sạch hơn trong công nghiệp. Ngày theo"
                    + " ISO 8601, thời điểm theo UTC, tiền là số nguyên đồng.",
            contact = @Contact(name = "Sở Công Thương tỉnh Cao Bằng")),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = ApiDefinition.PROBLEM,
                    description = "Yêu cầu không thực hiện được; xem mã và lời giải thích.",
                    content =
                        @Content(
                            mediaType = Problems.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))))
public class ApiDefinition extends Application {

  /** The one response of every failure. */
  static final String PROBLEM = "Problem";
}
