package vn.sxsh.plan.text;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.document.LegalDocumentRef;

/** A document that a plan rests on, and whether it still holds. */
@Schema(name = "LegalBasis")
public record LegalBasisResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) String citation,
    @Schema(required = true) LegalDocumentRef document) {}
