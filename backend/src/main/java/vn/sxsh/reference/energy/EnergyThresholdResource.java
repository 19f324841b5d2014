package vn.sxsh.reference.energy;

import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From when on a site is a designated large energy user. */
@Path("/energy-thresholds")
@Tag(name = "energy-thresholds", description = "Ngưỡng cơ sở sử dụng năng lượng trọng điểm.")
@PermissionsAllowed(REFERENCE_READ)
public class EnergyThresholdResource {

  private final EnergyThresholdService thresholds;

  EnergyThresholdResource(EnergyThresholdService thresholds) {
    this.thresholds = thresholds;
  }

  @GET
  @Operation(
      operationId = "listEnergyThresholds",
      summary = "Ngưỡng năng lượng trọng điểm (TOE một năm) theo thời gian, mới nhất trước")
  public List<EnergyThresholdResponse> list() {
    return thresholds.list();
  }
}
