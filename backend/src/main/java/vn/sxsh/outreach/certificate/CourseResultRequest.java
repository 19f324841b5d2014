package vn.sxsh.outreach.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.person.PersonRequest;

/**
 * A person of a course with what came of it.
 *
 * @param id made by the client
 * @param person who may be known already
 */
@Schema(name = "CourseResultRequest")
public record CourseResultRequest(
    UUID id,
    @NotNull @Valid @Schema(required = true) PersonRequest person,
    @NotNull @Valid @Schema(required = true) OutcomeRequest result) {}
