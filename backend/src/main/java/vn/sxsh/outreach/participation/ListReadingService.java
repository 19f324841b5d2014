package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.facility.imports.TableRowsService;
import vn.sxsh.facility.registry.FacilityKey;
import vn.sxsh.facility.registry.FacilityMatch;
import vn.sxsh.facility.registry.FacilityMatchService;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.outreach.participation.ListRowResponse.Outcome;
import vn.sxsh.shared.text.FileNames;

/** Finds out which facilities a list of participants means. */
@ApplicationScoped
@Transactional
public class ListReadingService {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_CANDIDATES = 8;

  private final TableRowsService tables;
  private final FacilityMatchService facilities;

  ListReadingService(TableRowsService tables, FacilityMatchService facilities) {
    this.tables = tables;
    this.facilities = facilities;
  }

  /** Reads the list; saves nothing. */
  public ListReadingResponse read(Path file, String fileName) {
    List<TableRowsService.Row> rows = tables.read(file, MOST_ROWS);
    Map<Integer, List<FacilityMatch>> matches =
        facilities.match(rows.stream().map(TableRowsService.Row::key).toList()).stream()
            .collect(Collectors.groupingBy(FacilityMatch::ordinal));
    List<ListRowResponse> read =
        rows.stream()
            .map(row -> decide(row, matches.getOrDefault(row.key().ordinal(), List.of())))
            .toList();
    Map<Outcome, Long> counts =
        read.stream()
            .collect(Collectors.groupingBy(ListRowResponse::outcome, Collectors.counting()));
    return new ListReadingResponse(
        FileNames.safe(fileName),
        counts.getOrDefault(Outcome.FOUND, 0L).intValue(),
        counts.getOrDefault(Outcome.AMBIGUOUS, 0L).intValue(),
        counts.getOrDefault(Outcome.UNKNOWN, 0L).intValue(),
        read);
  }

  /**
   * A code or a tax code means its facility; of several sites of one tax code the name picks. A
   * code and a tax code that disagree, and a name that several have, are left to a person.
   */
  private static ListRowResponse decide(TableRowsService.Row row, List<FacilityMatch> matches) {
    Map<UUID, FacilityRef> byCode = by(FacilityMatch.By.CODE, matches);
    Map<UUID, FacilityRef> byTax = by(FacilityMatch.By.TAX_CODE, matches);
    Map<UUID, FacilityRef> byName = by(FacilityMatch.By.NAME, matches);
    Map<UUID, FacilityRef> likely = new LinkedHashMap<>();
    if (!byCode.isEmpty() && !byTax.isEmpty()) {
      likely.putAll(common(byCode, byTax).isEmpty() ? union(byCode, byTax) : common(byCode, byTax));
    } else if (!byCode.isEmpty()) {
      likely.putAll(byCode);
    } else if (!byTax.isEmpty()) {
      Map<UUID, FacilityRef> named = common(byTax, byName);
      likely.putAll(named.isEmpty() ? byTax : named);
    } else {
      likely.putAll(byName);
    }
    List<FacilityRef> candidates = likely.values().stream().limit(MOST_CANDIDATES).toList();
    Outcome outcome =
        switch (likely.size()) {
          case 0 -> Outcome.UNKNOWN;
          case 1 -> Outcome.FOUND;
          default -> Outcome.AMBIGUOUS;
        };
    return new ListRowResponse(
        row.line(),
        text(row.key()),
        outcome,
        outcome == Outcome.FOUND ? candidates.get(0) : null,
        outcome == Outcome.AMBIGUOUS ? candidates : List.of());
  }

  private static Map<UUID, FacilityRef> by(FacilityMatch.By by, List<FacilityMatch> matches) {
    Map<UUID, FacilityRef> found = new LinkedHashMap<>();
    matches.stream()
        .filter(match -> match.by() == by)
        .forEach(match -> found.put(match.facility().id(), match.facility()));
    return found;
  }

  private static Map<UUID, FacilityRef> common(
      Map<UUID, FacilityRef> one, Map<UUID, FacilityRef> other) {
    Map<UUID, FacilityRef> both = new LinkedHashMap<>(one);
    both.keySet().retainAll(other.keySet());
    return both;
  }

  private static Map<UUID, FacilityRef> union(
      Map<UUID, FacilityRef> one, Map<UUID, FacilityRef> other) {
    Map<UUID, FacilityRef> all = new HashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static String text(FacilityKey key) {
    return Stream.of(key.code(), key.taxCode(), key.name())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
