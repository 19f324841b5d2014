package vn.sxsh.facility.overview;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.sxsh.facility.overview.PivotRepository.Row;
import vn.sxsh.facility.overview.PivotResponse.Cell;
import vn.sxsh.facility.overview.PivotResponse.Heading;
import vn.sxsh.facility.registry.FacilityFilter;

/** Answers how many facilities there are, by two dimensions. */
@ApplicationScoped
@Transactional
public class PivotService {

  private final PivotRepository counts;

  PivotService(PivotRepository counts) {
    this.counts = counts;
  }

  /** The counts within the filter and what the caller may know. */
  public PivotResponse pivot(FacilityFilter filter, PivotRequest request) {
    List<Row> rows = counts.count(filter, request.rows, request.columns);
    return new PivotResponse(
        headings(
            rows,
            Row::rowOrder,
            row -> Heading.of(request.rows, row.rowKey(), row.rowLabel(), row.rowEdition())),
        headings(
            rows,
            Row::columnOrder,
            row ->
                Heading.of(
                    request.columns, row.columnKey(), row.columnLabel(), row.columnEdition())),
        rows.stream().map(row -> new Cell(row.rowKey(), row.columnKey(), row.count())).toList(),
        rows.stream().mapToLong(Row::count).sum());
  }

  @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void settle() {
    counts.settle();
  }

  /** Each heading once, in Vietnamese order, what is not known last. */
  private static List<Heading> headings(
      List<Row> rows, Function<Row, String> order, Function<Row, Heading> heading) {
    Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
    Map<Heading, String> places = new LinkedHashMap<>();
    rows.forEach(row -> places.put(heading.apply(row), order.apply(row)));
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.nullsLast(vietnamese::compare)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
