package vn.sxsh.identity.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Name and password.
 *
 * @param device true for a field device, which gets its refresh token in the body instead of a
 *     cookie and stays logged in for weeks
 */
public record LoginRequest(
    @NotBlank @Size(max = 100) @Schema(examples = "congthuong") String username,
    @NotBlank @Size(max = 200) @Schema(examples = "sxsh-demo-2549") String password,
    Boolean device) {

  boolean isDevice() {
    return Boolean.TRUE.equals(device);
  }
}
