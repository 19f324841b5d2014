package vn.sxsh.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal document as other records show it. */
@Schema(name = "LegalDocumentRef")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalDocumentRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "1419/QĐ-TTg") String number,
    @Schema(required = true, examples = "Quyết định") String kind,
    @Schema(required = true) String title,
    @Schema(required = true, examples = "Thủ tướng Chính phủ") String issuer,
    @Schema(examples = "2009-09-07") LocalDate issuedOn,
    @Schema(required = true) LegalEffect effect,
    LocalDate effectSince) {

  /** The short form of {@code document}; null for null. */
  public static LegalDocumentRef of(LegalDocument document) {
    return document == null
        ? null
        : new LegalDocumentRef(
            document.id,
            document.number,
            document.kind,
            document.title,
            document.issuer,
            document.issuedOn,
            document.effect,
            document.effectSince);
  }
}
