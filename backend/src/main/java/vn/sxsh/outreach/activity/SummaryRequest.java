package vn.sxsh.outreach.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The period that a summary is about, both days included. */
public class SummaryRequest {

  @Parameter(description = "Ngày đầu.", required = true, example = "2016-01-01")
  @QueryParam("from")
  @NotNull
  public LocalDate from;

  @Parameter(description = "Ngày cuối.", required = true, example = "2020-12-31")
  @QueryParam("to")
  @NotNull
  public LocalDate to;
}
