package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Tells whose findings are due. */
@ApplicationScoped
@Transactional
public class FindingDeadlineService {

  private final FindingRepository findings;
  private final Texts texts;
  private final CurrentCaller caller;

  FindingDeadlineService(FindingRepository findings, Texts texts, CurrentCaller caller) {
    this.findings = findings;
    this.texts = texts;
    this.caller = caller;
  }

  /**
   * What those of the staff have taken on for a day of those, included, as far as it is still found
   * and they may still know of the facility.
   */
  public List<FindingDeadline> due(LocalDate from, LocalDate until, List<Caller> staff) {
    Map<UUID, Caller> owners =
        staff.stream().collect(Collectors.toMap(Caller::id, Function.identity()));
    return findings.listTaken(from, until).stream()
        .filter(taken -> owners.containsKey(taken.ownerId))
        .flatMap(taken -> found(taken, owners.get(taken.ownerId)))
        .toList();
  }

  /** The finding as its owner sees it; nothing when it is not there any more. */
  private Stream<FindingDeadline> found(FacilityFinding taken, Caller owner) {
    Caller before = caller.get();
    caller.actAs(owner);
    try {
      return findings.listOf(taken.facilityId).stream()
          .filter(row -> QualityRule.values()[row.rule()] == taken.rule)
          .map(
              row ->
                  new FindingDeadline(
                      taken.facilityId,
                      row.facilityName(),
                      taken.rule,
                      title(taken.rule),
                      taken.ownerId,
                      taken.dueOn));
    } finally {
      caller.actAs(before);
    }
  }

  private String title(QualityRule rule) {
    return texts.find(Texts.VIETNAMESE, FindingService.TEXTS + rule + ".title", Map.of());
  }
}
