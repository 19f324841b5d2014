package vn.sxsh.facility.place;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A point and the unit that it is said to lie in. */
public class PlaceRequest {

  @Parameter(description = "Độ vĩ bắc (WGS 84).", required = true, example = "22.66581")
  @QueryParam("latitude")
  @NotNull
  @DecimalMin("-90")
  @DecimalMax("90")
  @Digits(integer = 2, fraction = 5)
  public BigDecimal latitude;

  @Parameter(description = "Độ kinh đông.", required = true, example = "106.25716")
  @QueryParam("longitude")
  @NotNull
  @DecimalMin("-180")
  @DecimalMax("180")
  @Digits(integer = 3, fraction = 5)
  public BigDecimal longitude;

  @Parameter(description = "Đơn vị hành chính ghi trong hồ sơ.", required = true)
  @QueryParam("adminUnitId")
  @NotNull
  public UUID adminUnitId;
}
