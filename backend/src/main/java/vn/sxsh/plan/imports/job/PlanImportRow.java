package vn.sxsh.plan.imports.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.imports.read.DocumentFormat;

/** An import in a list. */
@Schema(name = "PlanImportRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanImportRow(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) ImportStatus status,
    @Schema(required = true, examples = "ke-hoach-2549.docx") String fileName,
    @Schema(required = true) DocumentFormat format,
    @Schema(required = true) int size,
    @Schema(examples = "2549/KH-UBND") String number,
    String title,
    UUID planId,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) UUID createdBy,
    Instant committedAt) {}
