package vn.sxsh.facility.succession;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityStatus;

/**
 * What happened to a facility on a date. Each kind needs its own fields: STATUS the status, RENAME
 * the name, SALE the new owner, SPLIT the other facility, RELOCATION the new place.
 *
 * @param id made by the client
 * @param indicators whether savings are compared across the event; every kind but STATUS needs it
 */
@Schema(name = "FacilityEventRequest")
public record EventRequest(
    UUID id,
    @NotNull @Schema(required = true) EventKind kind,
    @NotNull @PastOrPresent @Schema(required = true, examples = "2019-03-01") LocalDate occurredOn,
    FacilityStatus status,
    @Size(max = 300) String name,
    UUID enterpriseId,
    @Size(max = 14) String taxCode,
    UUID adminUnitId,
    @Size(max = 500) String address,
    UUID zoneId,
    @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 5) BigDecimal latitude,
    @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 5) BigDecimal longitude,
    @Size(max = 500) String locationReason,
    UUID otherFacilityId,
    IndicatorChoice indicators,
    @Size(max = 500) @Schema(examples = "Giấy chứng nhận thay đổi lần 2") String legalBasis,
    @Size(max = 2000) String note) {

  @AssertTrue(message = "{facility.event}")
  @Schema(hidden = true)
  boolean isComplete() {
    if (kind == null) {
      return true;
    }
    boolean changed =
        switch (kind) {
          case STATUS -> status != null;
          case RENAME -> name != null && !name.isBlank();
          case SALE -> enterpriseId != null;
          case SPLIT -> otherFacilityId != null;
          case RELOCATION -> adminUnitId != null;
        };
    return changed && (kind == EventKind.STATUS || indicators != null);
  }

  /** Makes the facility what it is since the event. */
  void writeTo(Facility facility) {
    switch (kind) {
      case STATUS -> {
        facility.status = status;
        if (status == FacilityStatus.OPERATING && facility.operatingFrom == null) {
          facility.operatingFrom = occurredOn;
        }
      }
      case RENAME -> facility.name = name.strip();
      case SALE -> {
        facility.enterpriseId = enterpriseId;
        facility.taxCode = taxCode;
      }
      case SPLIT -> {
        // The other facility is a record of its own; this one stays what it is.
      }
      case RELOCATION -> {
        facility.adminUnitId = adminUnitId;
        facility.address = address;
        facility.zoneId = zoneId;
        facility.latitude = latitude;
        facility.longitude = longitude;
        facility.locationReason = locationReason;
      }
    }
    facility.since = kind == EventKind.SPLIT ? facility.since : occurredOn;
  }

  FacilityEvent toEvent(UUID eventId, UUID facilityId) {
    FacilityEvent event = new FacilityEvent();
    event.id = eventId;
    event.facilityId = facilityId;
    event.kind = kind;
    event.occurredOn = occurredOn;
    event.otherFacilityId = kind == EventKind.SPLIT ? otherFacilityId : null;
    event.indicators = kind == EventKind.STATUS ? null : indicators;
    event.legalBasis = legalBasis;
    event.note = note;
    return event;
  }
}
