package vn.sxsh.plan.imports.draft;

import java.time.LocalDate;

/**
 * A paper that the plan rests on.
 *
 * @param citation the words of the plan
 * @param kind quyết định, thông tư liên tịch, công văn …
 */
public record DraftLegalBasis(
    String citation, String number, String kind, LocalDate issuedOn, String issuer, String title) {}
