package vn.sxsh.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.assessment.AssessmentProblem;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the versions of the criteria. */
@ApplicationScoped
@Transactional
public class CriteriaSetService {

  private final CriteriaSetRepository sets;
  private final Creations creations;
  private final VietnamTime time;

  CriteriaSetService(CriteriaSetRepository sets, Creations creations, VietnamTime time) {
    this.sets = sets;
    this.creations = creations;
    this.time = time;
  }

  /** Every version, the latest first. */
  public List<CriteriaSetResponse> list() {
    UUID current = sets.findCurrent().map(it -> it.id).orElse(null);
    Map<UUID, Long> used = sets.countAssessments();
    return sets.listLiving().stream()
        .map(
            set ->
                CriteriaSetResponse.of(set, set.id.equals(current), used.getOrDefault(set.id, 0L)))
        .toList();
  }

  /** One version. */
  public CriteriaSetResponse get(UUID id) {
    return shape(sets.findLiving(id));
  }

  /** Adds a draft. */
  public CriteriaSetResponse create(CriteriaSetRequest request) {
    if (!creations.claim(request.id(), "criteria-set", request)) {
      return get(request.id());
    }
    CriteriaSet set = new CriteriaSet();
    set.id = Ids.orNext(request.id());
    set.number = sets.nextNumber();
    write(request, set);
    sets.persistAndFlush(set);
    return shape(set);
  }

  /** Replaces a version that nobody was judged by. */
  public CriteriaSetResponse update(UUID id, int version, CriteriaSetRequest request) {
    CriteriaSet set = sets.findForEdit(id);
    set.requireVersion(version, () -> shape(set));
    if (sets.countAssessments().containsKey(id)) {
      throw AssessmentProblem.CRITERIA_USED.raise();
    }
    write(request, set);
    set.touch();
    sets.flush();
    return shape(set);
  }

  /** Lets a draft be used; new assessments rest on it from now on. */
  public CriteriaSetResponse publish(UUID id, int version) {
    CriteriaSet set = sets.findForEdit(id);
    set.requireVersion(version, () -> shape(set));
    if (set.publishedOn == null) {
      set.publishedOn = time.today();
      sets.flush();
    }
    return shape(set);
  }

  /**
   * The version to judge by, which nobody edits meanwhile; reports CRITERIA_NOT_PUBLISHED when it
   * is none, or a draft.
   *
   * @param id null: the one that is used now
   */
  public CriteriaSet forUse(UUID id) {
    UUID wanted = id == null ? sets.findCurrent().map(it -> it.id).orElse(null) : id;
    CriteriaSet set = wanted == null ? null : sets.findForUse(wanted);
    if (set == null || set.deletedAt != null || set.publishedOn == null) {
      throw AssessmentProblem.CRITERIA_NOT_PUBLISHED
          .raise()
          .at("criteriaSetId", "CRITERIA_NOT_PUBLISHED");
    }
    return set;
  }

  /** The versions with those ids, to explain what rests on them. */
  public Map<UUID, CriteriaSet> byIds(Collection<UUID> ids) {
    return sets.listByIds(ids).stream()
        .collect(Collectors.toMap(set -> set.id, Function.identity()));
  }

  private static void write(CriteriaSetRequest request, CriteriaSet set) {
    if (request.mediumFrom().compareTo(request.highFrom()) >= 0) {
      throw AssessmentProblem.CRITERIA_LEVELS.raise().at("highFrom", "CRITERIA_LEVELS");
    }
    List<Criterion> criteria = request.criteria();
    Set<Aspect> aspects = criteria.stream().map(Criterion::aspect).collect(Collectors.toSet());
    if (aspects.size() < Aspect.values().length) {
      throw AssessmentProblem.CRITERIA_ASPECT_MISSING
          .raise()
          .at("criteria", "CRITERIA_ASPECT_MISSING");
    }
    Set<String> codes = new HashSet<>();
    for (int at = 0; at < criteria.size(); at++) {
      String field = "criteria[" + at + "]";
      if (!codes.add(criteria.get(at).code())) {
        throw AssessmentProblem.CRITERIA_CODE_TWICE
            .raise()
            .at(field + ".code", "CRITERIA_CODE_TWICE");
      }
      if (!ascends(criteria.get(at).marks())) {
        throw AssessmentProblem.CRITERIA_SCALE.raise().at(field + ".marks", "CRITERIA_SCALE");
      }
    }
    request.writeTo(set);
  }

  private static boolean ascends(List<ScaleMark> marks) {
    for (int at = 1; at < marks.size(); at++) {
      if (marks.get(at).mark() <= marks.get(at - 1).mark()) {
        return false;
      }
    }
    return marks.get(0).mark() == 0;
  }

  private CriteriaSetResponse shape(CriteriaSet set) {
    boolean current = sets.findCurrent().map(it -> it.id.equals(set.id)).orElse(false);
    return CriteriaSetResponse.of(set, current, sets.countAssessments().getOrDefault(set.id, 0L));
  }
}
