package vn.sxsh.facility.merge;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which merges a list is about. */
public class MergeFilter {

  @Parameter(description = "Chỉ các lần gộp có cơ sở này.")
  @QueryParam("facility")
  public UUID facility;
}
