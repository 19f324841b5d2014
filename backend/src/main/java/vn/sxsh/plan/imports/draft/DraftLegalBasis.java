package vn.sxsh.plan.imports.draft;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that the plan rests on.
 *
 * @param citation the words of the plan
 * @param kind quyết định, thông tư liên tịch, công văn …
 */
@Schema(
    name = "DraftLegalBasis",
    requiredProperties = {"citation"})
public record DraftLegalBasis(
    String citation, String number, String kind, LocalDate issuedOn, String issuer, String title) {}
