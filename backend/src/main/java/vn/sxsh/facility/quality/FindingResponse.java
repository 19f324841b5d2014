package vn.sxsh.facility.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.identity.account.AccountRef;

/**
 * Something to mend, or to say a word to, in one record.
 *
 * @param facility the record, in a list over many
 * @param version what an edit is based on; 0 as long as nobody has said anything
 * @param missing the fields that are missing, when that is what is found
 * @param reason what was said with the latest outcome
 * @param lapsed true when an outcome was given and holds no more
 * @param decidedBy who gave the outcome
 */
@Schema(name = "FacilityFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingResponse(
    FacilityItem facility,
    @Schema(required = true) QualityRule rule,
    @Schema(required = true) int ruleVersion,
    @Schema(required = true) Severity severity,
    @Schema(required = true) int version,
    @Schema(required = true) FindingState state,
    AccountRef owner,
    LocalDate dueOn,
    @Schema(required = true) boolean overdue,
    FindingOutcome outcome,
    String reason,
    @Schema(required = true) boolean lapsed,
    String decidedBy,
    Instant decidedAt,
    List<String> missing) {

  static FindingResponse of(
      FindingRow row, FacilityItem facility, Map<UUID, String> names, LocalDate today) {
    QualityRule rule = row.code();
    FindingState state = FindingState.valueOf(row.state());
    boolean open = state == FindingState.OPEN;
    return new FindingResponse(
        facility,
        rule,
        rule.version,
        rule.severity,
        row.version(),
        state,
        row.ownerId() == null
            ? null
            : new AccountRef(row.ownerId(), names.getOrDefault(row.ownerId(), "")),
        row.dueOn(),
        open && row.dueOn() != null && row.dueOn().isBefore(today),
        row.outcome() == null ? null : FindingOutcome.valueOf(row.outcome()),
        row.reason(),
        open && row.outcome() != null,
        row.decidedBy() == null ? null : names.get(row.decidedBy()),
        row.decidedAt(),
        row.missing() == null ? null : List.of(row.missing().split(",")));
  }
}
