package vn.sxsh.identity.login;

import jakarta.validation.constraints.Size;

/** The refresh token of a field device; a browser sends its cookie and no body. */
public record RefreshRequest(@Size(max = 200) String refreshToken) {}
