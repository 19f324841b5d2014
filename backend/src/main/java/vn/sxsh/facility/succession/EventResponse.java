package vn.sxsh.facility.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityStatus;

/**
 * What happened to a facility on a date.
 *
 * @param nameBefore what it was called until then
 * @param statusBefore its status until then
 * @param undoable true for the latest, which can be taken back
 */
@Schema(name = "FacilityEvent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) EventKind kind,
    @Schema(required = true) LocalDate occurredOn,
    String nameBefore,
    FacilityStatus statusBefore,
    FacilityRef otherFacility,
    IndicatorChoice indicators,
    String legalBasis,
    String note,
    @Schema(required = true) boolean undoable) {

  static EventResponse of(
      FacilityEvent event, FacilityPast before, FacilityRef other, boolean undoable) {
    return new EventResponse(
        event.id,
        event.kind,
        event.occurredOn,
        before == null ? null : before.name,
        before == null ? null : before.status,
        other,
        event.indicators,
        event.legalBasis,
        event.note,
        undoable);
  }
}
