package vn.sxsh.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal document as it shall be.
 *
 * @param id made by the client when it creates; ignored in an edit
 */
@Schema(name = "LegalDocumentRequest")
public record LegalDocumentRequest(
    UUID id,
    @NotBlank @Size(max = 100) @Schema(examples = "1419/QĐ-TTg") String number,
    @NotBlank @Size(max = 100) @Schema(examples = "Quyết định") String kind,
    @NotBlank @Size(max = 2000) String title,
    @NotBlank @Size(max = 300) @Schema(examples = "Thủ tướng Chính phủ") String issuer,
    @Schema(examples = "2009-09-07") LocalDate issuedOn,
    @NotNull LegalEffect effect,
    LocalDate effectSince,
    UUID replacedById,
    @Size(max = 2000) String note) {}
