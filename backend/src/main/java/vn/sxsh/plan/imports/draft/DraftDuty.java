package vn.sxsh.plan.imports.draft;

import java.util.List;

/** Who is bound by a clause of the plan's last part. */
public record DraftDuty(String clausePath, String phrase, List<DraftParty> parties) {

  public DraftDuty {
    parties = parties == null ? List.of() : List.copyOf(parties);
  }
}
