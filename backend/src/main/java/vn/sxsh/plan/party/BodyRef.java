package vn.sxsh.plan.party;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency or a group of agencies, as a plan's records show it. */
@Schema(name = "BodyRef")
public record BodyRef(
    @Schema(required = true) BodyKind kind,
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "SCT") String code,
    @Schema(required = true, examples = "Sở Công Thương") String name) {}
