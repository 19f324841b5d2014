package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.AgencyEntry;
import vn.sxsh.plan.imports.read.SourceInput;
import vn.sxsh.shared.text.Csv;

/**
 * The shipped paper and the shipped agencies belong together: first start resolves one by the
 * other.
 */
class ShippedAgenciesTest {

  @Test
  void everyPhraseButTwoNamesAShippedBody() {
    PlanDraft draft = PlanReader.read(SourceInput.ofText(Paper2549.text()), shipped());
    List<DraftParty> parties = new ArrayList<>();
    draft.duties().forEach(duty -> parties.addAll(duty.parties()));
    draft.groups().stream()
        .flatMap(group -> group.tasks().stream())
        .forEach(
            task -> {
              parties.addAll(task.leads());
              parties.addAll(task.coordinators());
            });
    assertThat(draft.header().issuerCode()).isEqualTo("UBND-TINH");
    assertThat(parties)
        .filteredOn(party -> party.code() == null)
        .extracting(DraftParty::phrase)
        .containsExactly("Đơn vị hỗ trợ SXSH", "các đơn vị có liên quan");
  }

  private static AgencyDirectory shipped() {
    List<AgencyEntry> entries = new ArrayList<>();
    Csv.readResource("/reference/agencies.csv").forEach(row -> entries.add(entry(row, false)));
    Csv.readResource("/reference/agency_groups.csv").forEach(row -> entries.add(entry(row, true)));
    return AgencyDirectory.of("Cao Bằng", entries);
  }

  private static AgencyEntry entry(Map<String, String> row, boolean group) {
    String aliases = row.get("aliases");
    return new AgencyEntry(
        row.get("code"),
        group,
        row.get("name"),
        aliases == null ? List.of() : List.of(aliases.split("\\|")));
  }
}
