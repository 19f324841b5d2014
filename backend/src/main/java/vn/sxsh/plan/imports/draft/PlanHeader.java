package vn.sxsh.plan.imports.draft;

import java.time.LocalDate;
import java.util.List;

/**
 * What identifies the plan. Whatever the paper does not print is null, never guessed.
 *
 * @param issuer as printed
 * @param issuerCode the agency that it was recognised as, or null
 */
public record PlanHeader(
    String number,
    String title,
    String issuer,
    String issuerCode,
    String signatory,
    String signatoryTitle,
    String place,
    LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    List<String> recipients) {

  public PlanHeader {
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
