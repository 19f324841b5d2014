package vn.sxsh.identity.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person, as other records name one. */
@Schema(name = "AccountRef")
public record AccountRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "Nông Thị Mẫu") String name) {}
