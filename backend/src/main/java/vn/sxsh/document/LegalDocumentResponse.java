package vn.sxsh.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal document. */
@Schema(name = "LegalDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalDocumentResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "1419/QĐ-TTg") String number,
    @Schema(required = true, examples = "Quyết định") String kind,
    @Schema(required = true) String title,
    @Schema(required = true, examples = "Thủ tướng Chính phủ") String issuer,
    @Schema(examples = "2009-09-07") LocalDate issuedOn,
    @Schema(required = true) LegalEffect effect,
    LocalDate effectSince,
    LegalDocumentRef replacedBy,
    String note,
    @Schema(required = true) Instant updatedAt) {

  static LegalDocumentResponse of(LegalDocument document) {
    return new LegalDocumentResponse(
        document.id,
        document.version,
        document.number,
        document.kind,
        document.title,
        document.issuer,
        document.issuedOn,
        document.effect,
        document.effectSince,
        LegalDocumentRef.of(document.replacedBy),
        document.note,
        document.updatedAt);
  }
}
