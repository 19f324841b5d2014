package vn.sxsh.plan.imports.draft;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What identifies the plan. Whatever the paper does not print is null, never guessed.
 *
 * @param issuer as printed
 * @param issuerCode the agency that it was recognised as, or null
 */
@Schema(
    name = "PlanHeader",
    requiredProperties = {"recipients"})
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
