package vn.sxsh.plan.imports.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.merge.RowResult;
import vn.sxsh.plan.imports.read.DocumentFormat;
import vn.sxsh.plan.text.PlanRef;

/**
 * An import with its draft.
 *
 * @param plan the plan that it was saved into, or the one that it would be saved into
 * @param rows what became of every row, or would become of it now
 */
@Schema(name = "PlanImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanImportResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) ImportStatus status,
    @Schema(required = true) String fileName,
    @Schema(required = true) DocumentFormat format,
    @Schema(required = true, description = "SHA-256 của tài liệu.") String sha256,
    @Schema(required = true) int size,
    @Schema(description = "Kế hoạch đã có mà tài liệu này nói tới; bỏ trống nếu là kế hoạch mới.")
        PlanRef plan,
    @Schema(required = true) PlanDraft draft,
    @Schema(
            required = true,
            description = "Từng dòng đã hoặc sẽ được thêm, sửa, giữ nguyên hay bị từ chối.")
        List<RowResult> rows,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) UUID createdBy,
    Instant committedAt) {

  static PlanImportResponse of(PlanImport job, PlanRef plan, List<RowResult> rows) {
    return new PlanImportResponse(
        job.id,
        job.version,
        job.status,
        job.fileName,
        job.format,
        job.sha256,
        job.size,
        plan,
        job.draft,
        rows,
        job.createdAt,
        job.createdBy,
        job.committedAt);
  }
}
