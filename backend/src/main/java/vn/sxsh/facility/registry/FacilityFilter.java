package vn.sxsh.facility.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Which facilities a list, a count, a map or an export is about. */
public class FacilityFilter {

  @Parameter(
      description =
          "Tìm theo tên, mã, mã số thuế, địa chỉ; người liên hệ chỉ với ai được xem. Không phân"
              + " biệt dấu.",
      example = "gach tuynel")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Sổ danh bạ vào một ngày; bỏ trống là hiện nay.", example = "2018-12-31")
  @QueryParam("asOf")
  public LocalDate asOf;

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

  @Parameter(description = "Tình trạng hoạt động; lặp lại tham số để chọn nhiều.")
  @QueryParam("status")
  @Size(max = 10)
  public List<FacilityStatus> statuses;

  @Parameter(description = "Nguy cơ ô nhiễm; lặp lại tham số để chọn nhiều.")
  @QueryParam("pollutionRisk")
  @Size(max = 10)
  public List<PollutionRisk> risks;

  @Parameter(description = "Khu, cụm công nghiệp.")
  @QueryParam("zone")
  public UUID zone;

  @Parameter(description = "Doanh nghiệp chủ quản.")
  @QueryParam("enterprise")
  public UUID enterprise;

  @Parameter(description = "Kết quả kiểm tra vị trí; lặp lại tham số để chọn nhiều.")
  @QueryParam("locationCheck")
  @Size(max = 10)
  public List<LocationCheck.Result> locationChecks;

  @Parameter(
      description = "Đúng đơn vị hành chính ghi trong hồ sơ, như một dòng của bảng tổng hợp.")
  @QueryParam("unit")
  public UUID unit;

  @Parameter(
      description = "Huyện, thành phố của đơn vị ghi trong hồ sơ, như một dòng của bảng tổng hợp.")
  @QueryParam("district")
  public UUID district;

  @Parameter(description = "Ngành cấp 2 của mã ghi trong hồ sơ, như một dòng của bảng tổng hợp.")
  @QueryParam("division")
  public UUID division;

  @Parameter(description = "Mục chưa được ghi trong hồ sơ; lặp lại tham số để chọn nhiều.")
  @QueryParam("without")
  @Size(max = 10)
  public List<UnknownValue> without;

  @Parameter(description = "Độ đầy đủ từ (phần trăm).")
  @QueryParam("completenessFrom")
  @Min(0)
  @Max(100)
  public Integer completenessFrom;

  @Parameter(description = "Độ đầy đủ không quá (phần trăm).")
  @QueryParam("completenessTo")
  @Min(0)
  @Max(100)
  public Integer completenessTo;

  @Parameter(description = "Chưa được xác nhận từ ngày này, kể cả chưa xác nhận lần nào.")
  @QueryParam("notConfirmedSince")
  public LocalDate notConfirmedSince;

  @Parameter(description = "Chưa được xác nhận lần nào.")
  @QueryParam("neverConfirmed")
  public Boolean neverConfirmed;

  @Parameter(description = "Có trong danh sách đã chốt này.")
  @QueryParam("cohort")
  public UUID cohort;

  @Parameter(description = "Được thêm hoặc sửa từ đầu ngày này.")
  @QueryParam("changedSince")
  public LocalDate changedSince;

  @Parameter(
      description = "Sử dụng năng lượng trọng điểm; chỉ với ai được xem năng lượng đã khai báo.")
  @QueryParam("largeEnergyUser")
  public Boolean largeEnergyUser;

  /** What another part of the program asks besides, over {@code facility f}; never from outside. */
  public SqlConditions besides;

  /** True when a text is looked for. */
  public boolean searches() {
    return q != null && !SearchText.normalise(q).isEmpty();
  }

  /** True when all of the registry is asked for. */
  boolean isAll() {
    return asksOnlyWhatIsCounted()
        && Stream.of(area, sector, unit, district, division).allMatch(Objects::isNull)
        && Stream.of(sizes, statuses, risks, without)
            .allMatch(chosen -> chosen == null || chosen.isEmpty());
  }

  /** True when area, sector, size, status and risk are all that is asked for. */
  boolean asksOnlyWhatIsCounted() {
    return !searches()
        && asOf == null
        && besides == null
        && zone == null
        && enterprise == null
        && (locationChecks == null || locationChecks.isEmpty())
        && completenessFrom == null
        && completenessTo == null
        && notConfirmedSince == null
        && neverConfirmed == null
        && changedSince == null
        && cohort == null
        && largeEnergyUser == null;
  }
}
