package vn.sxsh.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.facility.demo.SampleRegistryService;
import vn.sxsh.identity.account.Role;
import vn.sxsh.identity.setup.DemonstrationAccount;
import vn.sxsh.identity.setup.SetupService;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.security.Scope;

/** One account for each kind of user, to try the program with; their password is no secret. */
@ApplicationScoped
public class DemonstrationAccounts {

  public static final String PASSWORD = "sxsh-demo-2549";

  /** A day of the plan's period, on which the district of the demonstration existed. */
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private final SetupService setup;
  private final AgencyService agencies;
  private final AdminUnitService units;
  private final SampleRegistryService facilities;

  DemonstrationAccounts(
      SetupService setup,
      AgencyService agencies,
      AdminUnitService units,
      SampleRegistryService facilities) {
    this.facilities = facilities;
    this.setup = setup;
    this.agencies = agencies;
    this.units = units;
  }

  /** Makes the accounts that are missing. */
  public void ensure() {
    Scope province = Scope.PROVINCE;
    ensure("quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, province, null);
    ensure("congthuong", "Chuyên viên Sở Công Thương", Role.DEPARTMENT_OFFICER, province, "SCT");
    ensure("tuvan1", "Tổ tư vấn, Trung tâm Khuyến công", Role.ADVISOR, province, "TTKC");
    ensure("tnmt", "Sở Tài nguyên và Môi trường", Role.REPORTER, of("STNMT"), "STNMT");
    ensure("hoaan", "Cán bộ huyện Hòa An", Role.DISTRICT_OFFICER, area("051"), "UBND-HOA-AN");
    ensure("coso1", "Cơ sở sản xuất", Role.FACILITY, ownFacility(), null);
    ensure("lanhdao", "Lãnh đạo tỉnh", Role.LEADER, province, "UBND-TINH");
    ensure("bct-sxsh", "Cơ sở dữ liệu của Bộ Công Thương", Role.MINISTRY, province, "BCT");
  }

  private void ensure(
      String username, String displayName, Role role, Scope scope, String agencyCode) {
    UUID agency = agencyCode == null ? null : agency(agencyCode);
    setup.ensureDemonstration(
        new DemonstrationAccount(username, displayName, role, scope, agency, PASSWORD));
  }

  private Scope of(String agencyCode) {
    return new Scope(Scope.Kind.AGENCY, agency(agencyCode));
  }

  private Scope area(String unitCode) {
    UUID unit = units.findByCode(unitCode, DAY).map(AdminUnitRef::id).orElseThrow();
    return new Scope(Scope.Kind.AREA, unit);
  }

  /** An invented facility; without one the account is there, and reaches nothing. */
  private Scope ownFacility() {
    return facilities
        .own()
        .map(id -> new Scope(Scope.Kind.FACILITY, id))
        .orElse(new Scope(Scope.Kind.ASSIGNED, null));
  }

  private UUID agency(String code) {
    return agencies.findByCode(code).map(AgencyRef::id).orElseThrow();
  }
}
