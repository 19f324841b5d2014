package vn.sxsh.facility.quality;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.facility.exchange.ExportPlaces;
import vn.sxsh.facility.quality.FindingExportRepository.Found;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes the work list as a file, the gravest findings first. */
@ApplicationScoped
@Transactional
public class FindingExportService {

  private static final int LONGEST_SECONDS = 900;

  private final FindingExportRepository findings;
  private final FindingService rules;
  private final AccountNames names;
  private final ExportPlaces places;
  private final VietnamTime time;

  FindingExportService(
      FindingExportRepository findings,
      FindingService rules,
      AccountNames names,
      ExportPlaces places,
      VietnamTime time) {
    this.findings = findings;
    this.rules = rules;
    this.names = names;
    this.places = places;
    this.time = time;
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "viec-du-lieu-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file; reports TOO_MANY_REQUESTS before its first byte, or not at all. */
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public void write(FindingFilter filter, SheetFormat format, Locale locale, OutputStream out)
      throws IOException {
    places.hold(() -> writeRows(filter, format, locale, out));
  }

  private void writeRows(FindingFilter filter, SheetFormat format, Locale locale, OutputStream out)
      throws IOException {
    List<FindingColumn> columns = List.of(FindingColumn.values());
    TableWriter table = format.open("Việc về dữ liệu", columns, out);
    Map<UUID, String> owners = new HashMap<>();
    for (RuleResponse rule : rules.rules(locale)) {
      if (!filter.admits(rule.code())) {
        continue;
      }
      try (Stream<Found> found = findings.rows(filter.only(rule.code()))) {
        for (Iterator<Found> each = found.iterator(); each.hasNext(); ) {
          FindingColumn.Row row = row(rule, each.next(), owners);
          table.row(columns.stream().map(column -> column.of(row)).toArray());
        }
      }
    }
    table.end();
  }

  private FindingColumn.Row row(RuleResponse rule, Found found, Map<UUID, String> owners) {
    String owner =
        found.ownerId() == null
            ? null
            : owners.computeIfAbsent(
                found.ownerId(), id -> names.displayNames(Set.of(id)).getOrDefault(id, ""));
    return new FindingColumn.Row(
        rule.code(),
        rule.title(),
        found.facilityCode(),
        found.facilityName(),
        found.unitName(),
        found.missing(),
        found.state(),
        owner,
        found.dueOn(),
        found.reason());
  }
}
