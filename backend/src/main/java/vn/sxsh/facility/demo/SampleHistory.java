package vn.sxsh.facility.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.succession.EventKind;
import vn.sxsh.facility.succession.FacilityPast;
import vn.sxsh.facility.succession.IndicatorChoice;

/** What happened to the invented facilities, what belongs to them, and who speaks for them. */
final class SampleHistory {

  private static final int RENAMED_EACH = 17;

  final List<Map<String, Object>> past = new ArrayList<>();
  final List<Map<String, Object>> events = new ArrayList<>();
  final List<Map<String, Object>> lines = new ArrayList<>();
  final List<Map<String, Object>> products = new ArrayList<>();
  final List<Map<String, Object>> contacts = new ArrayList<>();

  /** Gives the facilities of the registry a past and parts. */
  SampleHistory(SampleRegistry registry) {
    for (int at = 0; at < registry.facilities.size(); at++) {
      Facility facility = registry.facilities.get(at);
      if (facility.status != FacilityStatus.OPERATING) {
        stopped(facility, LocalDate.of(2018, 1, 1).plusDays(7L * at));
      } else if (at % RENAMED_EACH == 1) {
        renamed(facility, LocalDate.of(2019, 7, 1).plusDays(3L * at));
      }
      if (at % 2 == 0) {
        parts(facility, registry.kinds.get(at), at);
      }
    }
  }

  private void stopped(Facility facility, LocalDate day) {
    FacilityStatus now = facility.status;
    facility.status = FacilityStatus.OPERATING;
    happen(facility, EventKind.STATUS, day, null, "Theo phản ánh của xã (dữ liệu mẫu)");
    facility.status = now;
  }

  private void renamed(Facility facility, LocalDate day) {
    String now = facility.name;
    facility.name = now.replace("Cơ sở mẫu", "Xưởng mẫu");
    happen(facility, EventKind.RENAME, day, IndicatorChoice.CONTINUE, "Đổi tên (dữ liệu mẫu)");
    facility.name = now;
  }

  private void happen(
      Facility facility, EventKind kind, LocalDate day, IndicatorChoice choice, String note) {
    FacilityPast before = FacilityPast.of(facility, day);
    UUID pastId = SampleRegistry.id("past", facility.id);
    Map<String, Object> row = new HashMap<>();
    row.put("id", pastId);
    row.put("facility_id", facility.id);
    row.put("valid_from", before.validFrom);
    row.put("valid_to", before.validTo);
    row.put("name", before.name);
    row.put("enterprise_id", before.enterpriseId);
    row.put("tax_code", before.taxCode);
    row.put("admin_unit_id", before.adminUnitId);
    row.put("address", before.address);
    row.put("zone_id", before.zoneId);
    row.put("latitude", before.latitude);
    row.put("longitude", before.longitude);
    row.put("sector_id", before.sectorId);
    row.put("size", before.size);
    row.put("status", before.status);
    past.add(row);
    Map<String, Object> event = new HashMap<>();
    event.put("id", SampleRegistry.id("event", facility.id));
    event.put("facility_id", facility.id);
    event.put("kind", kind);
    event.put("occurred_on", day);
    event.put("past_id", pastId);
    event.put("indicators", choice);
    event.put("note", note);
    events.add(event);
    facility.since = day;
  }

  private void parts(Facility facility, SampleKind kind, int at) {
    Map<String, Object> line = part(facility, "line");
    line.put("name", "Dây chuyền " + kind.label);
    line.put("started_year", 2005 + at % 15);
    line.put("capacity", 500 * (1 + at % 40));
    line.put("capacity_unit", kind.unit() + "/năm");
    lines.add(line);
    Map<String, Object> product = part(facility, "product");
    product.put("name", kind.product);
    product.put("unit", kind.unit());
    product.put("line_id", line.get("id"));
    products.add(product);
    Map<String, Object> contact = part(facility, "contact");
    contact.put("full_name", "Người liên hệ mẫu %03d".formatted(at));
    contact.put("position", "Chủ cơ sở");
    contact.put("phone", "0000 000 %03d".formatted(at));
    contact.put("purpose", "Liên hệ khảo sát sản xuất sạch hơn");
    contact.put("audience", at % 4 == 0 ? "STAFF" : "RESTRICTED");
    contacts.add(contact);
  }

  private static Map<String, Object> part(Facility facility, String what) {
    Map<String, Object> part = new HashMap<>();
    part.put("id", SampleRegistry.id(what, facility.id));
    part.put("facility_id", facility.id);
    part.put("ordinal", 0);
    return part;
  }
}
