package vn.sxsh.facility.frozen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list that was frozen.
 *
 * @param count facilities on it, whoever may see them
 * @param known facilities that the registry has in operation on the day by what is known now, of
 *     those that the caller may see; only with one list
 * @param added of {@code known}, those that are not on the list
 * @param gone facilities on the list, of those that the caller may see, that are not known to have
 *     been in operation any more
 */
@Schema(name = "FacilityCohort")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CohortResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "2018-12-31") LocalDate day,
    String note,
    @Schema(required = true) int count,
    @Schema(required = true) Instant createdAt,
    Long known,
    Long added,
    Long gone) {

  static CohortResponse of(FrozenCohort cohort) {
    return of(cohort, null);
  }

  static CohortResponse of(FrozenCohort cohort, CohortRepository.Drift drift) {
    return new CohortResponse(
        cohort.id,
        cohort.version,
        cohort.day,
        cohort.note,
        cohort.count,
        cohort.createdAt,
        drift == null ? null : drift.known(),
        drift == null ? null : drift.added(),
        drift == null ? null : drift.gone());
  }
}
