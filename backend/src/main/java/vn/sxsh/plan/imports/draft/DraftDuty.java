package vn.sxsh.plan.imports.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is bound by a clause of the plan's last part. */
@Schema(
    name = "DraftDuty",
    requiredProperties = {"clausePath", "phrase", "parties"})
public record DraftDuty(String clausePath, String phrase, List<DraftParty> parties) {

  public DraftDuty {
    parties = parties == null ? List.of() : List.copyOf(parties);
  }
}
