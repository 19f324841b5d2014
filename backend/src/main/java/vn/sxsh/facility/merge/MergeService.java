package vn.sxsh.facility.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.duplicate.DuplicateService;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** Makes two records of one facility one, without loss, and two again. */
@ApplicationScoped
@Transactional
public class MergeService {

  private final MergeRepository merges;
  private final FacilityService facilities;
  private final DuplicateService duplicates;
  private final Creations creations;
  private final ChangeContext changes;
  private final CurrentCaller caller;

  MergeService(
      MergeRepository merges,
      FacilityService facilities,
      DuplicateService duplicates,
      Creations creations,
      ChangeContext changes,
      CurrentCaller caller) {
    this.merges = merges;
    this.facilities = facilities;
    this.duplicates = duplicates;
    this.creations = creations;
    this.changes = changes;
    this.caller = caller;
  }

  /** One page of the merges, the latest first. */
  public Page<MergeResponse> list(MergeFilter filter, PageRequest request) {
    Page<FacilityMerge> page = merges.page(filter, request);
    Set<UUID> ids = new HashSet<>();
    page.items().forEach(merge -> ids.addAll(List.of(merge.keptId, merge.mergedId)));
    Map<UUID, FacilityRef> refs = facilities.refs(ids);
    return page.map(merge -> shape(merge, refs));
  }

  /** What a merge would mean. */
  public MergePreview preview(UUID keptId, UUID mergedId) {
    requireTwo(keptId, mergedId);
    Facility kept = facilities.entity(keptId);
    Facility merged = facilities.entity(mergedId);
    List<FacilityField> differing =
        Arrays.stream(FacilityField.values())
            .filter(field -> !Objects.equals(field.of(kept), field.of(merged)))
            .filter(field -> field.of(merged) != null)
            .toList();
    return new MergePreview(
        facilities.get(keptId),
        facilities.get(mergedId),
        differing.stream().map(field -> field.code).toList(),
        differing.stream()
            .filter(field -> field.of(kept) == null)
            .map(field -> field.code)
            .toList(),
        merges.countHanging(mergedId));
  }

  /** Makes the two records one. */
  public MergeResponse merge(MergeRequest request) {
    if (!creations.claim(request.id(), "facility-merge", request)) {
      return shape(merges.findById(request.id()));
    }
    requireTwo(request.keptId(), request.mergedId());
    List<FacilityField> take = fields(request.take());
    changes.because(request.note());
    FacilityMerge merge = new FacilityMerge();
    merge.id = Ids.orNext(request.id());
    merge.keptId = request.keptId();
    merge.mergedId = request.mergedId();
    merge.taken = request.take();
    merge.note = request.note();
    facilities.entity(request.keptId());
    merge.keptBefore = merges.image(request.keptId());
    Facility gone =
        facilities.absorb(request.mergedId(), request.mergedVersion(), request.keptId());
    merge.moved = merges.move(request.mergedId(), request.keptId());
    facilities.change(
        request.keptId(),
        request.keptVersion(),
        null,
        kept -> take.forEach(field -> field.copy(gone, kept)));
    merge.keptAfter = merges.image(request.keptId());
    duplicates.noteMerge(request.keptId(), request.mergedId(), false);
    merges.persistAndFlush(merge);
    return shape(merge);
  }

  /** Makes the two records two again; what was edited meanwhile stays with the kept one. */
  public MergeResponse undo(UUID id, int version) {
    FacilityMerge merge = merges.findForEdit(id);
    merge.requireVersion(version, () -> shape(merge));
    if (merge.undoneAt != null) {
      throw FacilityProblem.MERGE_UNDONE.raise();
    }
    if (merges.isBuiltUpon(merge)) {
      throw FacilityProblem.MERGE_NOT_LATEST.raise();
    }
    facilities.entity(merge.keptId);
    changes.because("Tách lại: " + (merge.note == null ? "" : merge.note));
    merge.undoneAt = Instant.now();
    duplicates.noteMerge(merge.keptId, merge.mergedId, true);
    merges.flush();
    merges.separate(merge, caller.get().id());
    return shape(merges.findById(id));
  }

  private static void requireTwo(UUID kept, UUID merged) {
    if (kept.equals(merged)) {
      throw FacilityProblem.MERGE_WITH_ITSELF.raise().at("mergedId", "MERGE_WITH_ITSELF");
    }
  }

  private static List<FacilityField> fields(List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      if (FacilityField.named(names.get(at)) == null) {
        throw CommonProblem.VALIDATION_FAILED.raise().at("take[" + at + "]", "UNKNOWN_FIELD");
      }
    }
    return names.stream().map(FacilityField::named).toList();
  }

  private MergeResponse shape(FacilityMerge merge) {
    return shape(merge, facilities.refs(List.of(merge.keptId, merge.mergedId)));
  }

  private MergeResponse shape(FacilityMerge merge, Map<UUID, FacilityRef> refs) {
    boolean undoable = merge.undoneAt == null && !merges.isBuiltUpon(merge);
    return MergeResponse.of(merge, refs.get(merge.keptId), refs.get(merge.mergedId), undoable);
  }
}
