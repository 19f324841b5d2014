package vn.sxsh.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * The version on which a caller bases an edit, from the {@code If-Match} header. An edit without it
 * is refused (428), an edit of an older version too (412): nobody overwrites what they have not
 * seen.
 */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^\\s*\"[0-9]{1,9}\"\\s*$",
    examples = "\"0\"")
public record IfMatch(int version) {

  private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

  /** Reads the header; called by JAX-RS. */
  public static IfMatch valueOf(String header) {
    Matcher tag = TAG.matcher(header);
    if (!tag.matches()) {
      throw CommonProblem.MALFORMED_REQUEST.raise().at("If-Match", "NOT_AN_ETAG");
    }
    return new IfMatch(Integer.parseInt(tag.group(1)));
  }

  /** The version asked for; reports VERSION_REQUIRED when the header is missing. */
  public static int required(IfMatch header) {
    if (header == null) {
      throw CommonProblem.VERSION_REQUIRED.raise();
    }
    return header.version;
  }

  /** 200 with the record and its version as the ETag. */
  public static <T> RestResponse<T> ok(T body, int version) {
    return answer(RestResponse.Status.OK, body, version);
  }

  /** 201 with the new record and its version as the ETag. */
  public static <T> RestResponse<T> created(T body, int version) {
    return answer(RestResponse.Status.CREATED, body, version);
  }

  private static <T> RestResponse<T> answer(RestResponse.Status status, T body, int version) {
    return RestResponse.ResponseBuilder.create(status, body)
        .tag(new EntityTag(Integer.toString(version)))
        .build();
  }
}
