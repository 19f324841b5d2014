package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilitySaved;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.CurrentCaller;

/** Finds records that may be one facility, and remembers what people decided on them. */
@ApplicationScoped
@Transactional
public class DuplicateService {

  /** Records of one part of a scan: a few seconds at most, whatever the size of the registry. */
  private static final int SCAN_PART = 200;

  private static final TypeReference<List<LikenessReason>> REASONS = new TypeReference<>() {};

  private final DuplicateRepository duplicates;
  private final FacilityService facilities;
  private final CurrentCaller caller;
  private final ChangeContext changes;
  private final ObjectMapper json;

  DuplicateService(
      DuplicateRepository duplicates,
      FacilityService facilities,
      CurrentCaller caller,
      ChangeContext changes,
      ObjectMapper json) {
    this.duplicates = duplicates;
    this.facilities = facilities;
    this.caller = caller;
    this.changes = changes;
    this.json = json;
  }

  /** One page of the pairs, the likeliest first. */
  public Page<DuplicateResponse> list(DuplicateFilter filter, PageRequest request) {
    Page<FacilityDuplicate> page = duplicates.page(filter, request);
    Set<UUID> ids = new HashSet<>();
    page.items().forEach(pair -> ids.addAll(List.of(pair.firstId, pair.secondId)));
    Map<UUID, FacilityItem> items = facilities.items(ids);
    return page.map(
        pair -> DuplicateResponse.of(pair, items.get(pair.firstId), items.get(pair.secondId)));
  }

  /** What the registry holds that looks like a record that is being written. */
  public List<CandidateResponse> candidates(CandidateRequest draft) {
    List<DuplicateRepository.Found> found = duplicates.candidates(draft);
    Map<UUID, FacilityItem> items =
        facilities.items(found.stream().map(DuplicateRepository.Found::id).toList());
    return found.stream()
        .map(it -> new CandidateResponse(items.get(it.id()), it.score(), read(it.reasons())))
        .toList();
  }

  /** Compares a part of the registry with all of it. */
  public ScanResponse scan(ScanRequest request) {
    List<UUID> ids = duplicates.idsAfter(request.after(), SCAN_PART);
    if (ids.isEmpty()) {
      return new ScanResponse(0, 0, null);
    }
    changes.because("Rà soát trùng lặp");
    int opened = duplicates.compare(ids, caller.get().id());
    UUID next = ids.size() < SCAN_PART ? null : ids.get(ids.size() - 1);
    return new ScanResponse(ids.size(), opened, next);
  }

  /** Remembers that two records are two facilities, or opens the question again. */
  public DuplicateResponse decide(UUID id, int version, DecisionRequest decision) {
    FacilityDuplicate pair = duplicates.findForEdit(id);
    pair.requireVersion(version, () -> shape(pair));
    if (pair.state == DuplicateState.MERGED) {
      throw FacilityProblem.PAIR_MERGED.raise();
    }
    pair.state = decision.distinct() ? DuplicateState.DISTINCT : DuplicateState.OPEN;
    pair.note = decision.note();
    duplicates.flush();
    return shape(pair);
  }

  /** Notes that two records have become one, or (undone) two again. */
  public void noteMerge(UUID kept, UUID merged, boolean undone) {
    FacilityDuplicate pair = duplicates.findPair(kept, merged);
    if (pair != null) {
      pair.state = undone ? DuplicateState.OPEN : DuplicateState.MERGED;
    }
  }

  /** A saved record is compared at once, so that its page can say what it looks like. */
  void onSaved(@Observes FacilitySaved saved) {
    duplicates.compare(List.of(saved.facilityId()), caller.get().id());
  }

  private DuplicateResponse shape(FacilityDuplicate pair) {
    Map<UUID, FacilityItem> items = facilities.items(List.of(pair.firstId, pair.secondId));
    return DuplicateResponse.of(pair, items.get(pair.firstId), items.get(pair.secondId));
  }

  private List<LikenessReason> read(String reasons) {
    try {
      return json.readValue(reasons, REASONS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
