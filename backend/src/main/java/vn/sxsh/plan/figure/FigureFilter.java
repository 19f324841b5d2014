package vn.sxsh.plan.figure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilitySize;

/** The part of the province's facilities that a figure is about. */
public class FigureFilter {

  @Parameter(description = "Đơn vị hành chính, gồm mọi đơn vị đã và đang trực thuộc.")
  @QueryParam("area")
  public UUID area;

  @Parameter(description = "Ngành VSIC ở cấp bất kỳ, gồm mọi ngành con cùng phiên bản.")
  @QueryParam("sector")
  public UUID sector;

  @Parameter(description = "Quy mô; lặp lại tham số để chọn nhiều.")
  @QueryParam("size")
  @Size(max = 10)
  public List<FacilitySize> sizes;

  @Parameter(description = "Khu, cụm công nghiệp.")
  @QueryParam("zone")
  public UUID zone;

  @Parameter(
      description =
          "Danh sách cơ sở đã chốt làm mẫu số; khi có thì không hỏi cơ sở nay còn hoạt động không.")
  @QueryParam("cohort")
  public UUID cohort;

  /** All that is asked, for comparison with what another request asks. */
  List<Object> asked() {
    return Arrays.asList(area, sector, sizes, zone, cohort);
  }

  /** True when it leaves no facility out. */
  boolean isEverything() {
    return area == null
        && sector == null
        && (sizes == null || sizes.isEmpty())
        && zone == null
        && cohort == null;
  }

  FacilityFilter facilities() {
    FacilityFilter filter = new FacilityFilter();
    filter.area = area;
    filter.sector = sector;
    filter.sizes = sizes;
    filter.zone = zone;
    filter.cohort = cohort;
    return filter;
  }
}
