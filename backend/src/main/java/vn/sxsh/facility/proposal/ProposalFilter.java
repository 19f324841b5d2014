package vn.sxsh.facility.proposal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which proposals a list is about. */
public class ProposalFilter {

  @Parameter(description = "Tình trạng; lặp lại tham số để chọn nhiều.")
  @QueryParam("state")
  @Size(max = 10)
  public List<ProposalState> states;

  @Parameter(description = "Chỉ các đề nghị của cơ sở này.")
  @QueryParam("facility")
  public UUID facility;
}
