package vn.sxsh.facility.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs a list is about. */
public class DuplicateFilter {

  @Parameter(description = "Tình trạng của cặp.")
  @QueryParam("state")
  @DefaultValue("OPEN")
  public DuplicateState state = DuplicateState.OPEN;

  @Parameter(description = "Chỉ các cặp có cơ sở này.")
  @QueryParam("facility")
  public UUID facility;
}
