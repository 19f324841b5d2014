package vn.sxsh.facility.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilitySize;

/** The values that a facility asks to be recorded; what is missing stays as it is. */
@Schema(name = "ProposedValues")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposedValues(
    @Size(min = 1, max = 300) String name,
    @Size(max = 14) String taxCode,
    @Size(max = 500) String address,
    @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 5) BigDecimal latitude,
    @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 5) BigDecimal longitude,
    UUID sectorId,
    FacilitySize size,
    @Min(0) @Max(1_000_000) Integer employees,
    @PastOrPresent LocalDate operatingFrom,
    @DecimalMin("0") @Digits(integer = 11, fraction = 3) BigDecimal annualToe,
    @Min(2000) @Max(2100) Integer annualToeYear) {

  @AssertTrue(message = "{facility.proposal}")
  @JsonIgnore
  @Schema(hidden = true)
  boolean isSomething() {
    return Stream.of(
            name,
            taxCode,
            address,
            latitude,
            longitude,
            sectorId,
            size,
            employees,
            operatingFrom,
            annualToe,
            annualToeYear)
        .anyMatch(Objects::nonNull);
  }

  void writeTo(Facility facility) {
    facility.name = name == null ? facility.name : name.strip();
    facility.taxCode = taxCode == null ? facility.taxCode : taxCode.strip();
    facility.address = address == null ? facility.address : address.strip();
    facility.latitude = latitude == null ? facility.latitude : latitude;
    facility.longitude = longitude == null ? facility.longitude : longitude;
    facility.sectorId = sectorId == null ? facility.sectorId : sectorId;
    facility.size = size == null ? facility.size : size;
    facility.employees = employees == null ? facility.employees : employees;
    facility.operatingFrom = operatingFrom == null ? facility.operatingFrom : operatingFrom;
    facility.annualToe = annualToe == null ? facility.annualToe : annualToe;
    facility.annualToeYear = annualToeYear == null ? facility.annualToeYear : annualToeYear;
  }
}
