package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityResponse;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.time.VietnamTime;

/** Tells what is wrong or unsure in the records that the caller may know of. */
@ApplicationScoped
@Transactional
public class FindingService {

  static final String TEXTS = "facilityQuality.";

  private final FindingRepository findings;
  private final FacilityService facilities;
  private final FacilityScope scope;
  private final AccountNames names;
  private final VietnamTime time;
  private final Texts texts;

  FindingService(
      FindingRepository findings,
      FacilityService facilities,
      FacilityScope scope,
      AccountNames names,
      VietnamTime time,
      Texts texts) {
    this.findings = findings;
    this.facilities = facilities;
    this.scope = scope;
    this.names = names;
    this.time = time;
    this.texts = texts;
  }

  /** One page of the findings. */
  public WalkPage<FindingResponse> list(FindingFilter filter, WalkRequest request) {
    WalkPage<FindingRow> page = findings.page(filter, request);
    Map<UUID, FacilityItem> items =
        facilities.items(page.items().stream().map(FindingRow::facilityId).distinct().toList());
    Map<UUID, String> called = called(page.items());
    return page.map(
        row -> FindingResponse.of(row, items.get(row.facilityId()), called, time.today()));
  }

  /** How many there are by rule. */
  public List<RuleCountResponse> counts(FindingFilter filter) {
    return findings.count(filter).stream().map(RuleCountResponse::of).toList();
  }

  /** How good one record is. */
  public QualityResponse quality(UUID facilityId) {
    FacilityResponse facility = facilities.get(facilityId);
    List<FindingResponse> found = ofFacility(facilityId);
    QualityRule next =
        found.stream()
            .filter(finding -> finding.state() == FindingState.OPEN)
            .map(FindingResponse::rule)
            .findFirst()
            .orElse(null);
    return new QualityResponse(
        facility.completeness(), facility.missing(), facility.lastConfirmedOn(), next, found);
  }

  /** What is found in one record, the gravest first. */
  List<FindingResponse> ofFacility(UUID facilityId) {
    List<FindingRow> rows = findings.listOf(facilityId);
    Map<UUID, String> called = called(rows);
    return rows.stream().map(row -> FindingResponse.of(row, null, called, time.today())).toList();
  }

  /** The rules in words, as far as the caller may know what they tell. */
  public List<RuleResponse> rules(Locale locale) {
    boolean confidential = scope.seesConfidential();
    return Arrays.stream(QualityRule.values())
        .filter(rule -> confidential || !rule.isConfidential())
        .map(
            rule ->
                new RuleResponse(
                    rule,
                    rule.version,
                    rule.severity,
                    rule.moments,
                    text(locale, rule, "title"),
                    text(locale, rule, "explanation"),
                    text(locale, rule, "action"),
                    rule.severity != Severity.BLOCK))
        .toList();
  }

  private String text(Locale locale, QualityRule rule, String part) {
    return texts.find(locale, TEXTS + rule + "." + part, Map.of());
  }

  private Map<UUID, String> called(Collection<FindingRow> rows) {
    return names.displayNames(
        rows.stream()
            .flatMap(row -> Stream.of(row.ownerId(), row.decidedBy()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }
}
