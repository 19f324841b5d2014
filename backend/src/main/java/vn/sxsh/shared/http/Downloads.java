package vn.sxsh.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that a browser saves as a file. */
public final class Downloads {

  private Downloads() {}

  /**
   * A file that no cache keeps: what is in it depends on who asks.
   *
   * @param fileName of letters that every system takes; what a person typed is not one
   */
  public static Response of(Object body, String mediaType, String fileName) {
    return Response.ok(body, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
