package vn.sxsh.identity.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A person's own change of password: who knows the present one may set another. */
public record PasswordChange(
    @NotBlank @Size(max = 200) String currentPassword,
    @NotBlank @Size(min = 12, max = 200) String newPassword) {}
