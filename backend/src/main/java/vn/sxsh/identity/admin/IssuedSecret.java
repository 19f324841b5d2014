package vn.sxsh.identity.admin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password or secret that was made by the program. Only its hash is kept: nobody can see it a
 * second time.
 */
public record IssuedSecret(
    @Schema(required = true, examples = "lan.nguyen") String username,
    @Schema(required = true, examples = "k7mw-3fhx-rp9d-c2vz") String secret) {}
