package vn.sxsh.assessment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.assessment.criteria.CriteriaSet;
import vn.sxsh.assessment.criteria.CriteriaSetRef;
import vn.sxsh.assessment.criteria.CriteriaSetService;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityService;

/** Dresses assessments with what they name, and explains their scores. */
@ApplicationScoped
class AssessmentShapes {

  private final AssessmentRepository assessments;
  private final FacilityService facilities;
  private final CriteriaSetService sets;

  AssessmentShapes(
      AssessmentRepository assessments, FacilityService facilities, CriteriaSetService sets) {
    this.assessments = assessments;
    this.facilities = facilities;
    this.sets = sets;
  }

  AssessmentResponse of(PotentialAssessment assessment) {
    return of(List.of(assessment)).get(0);
  }

  /** The assessments, whose facilities the caller may know of. */
  List<AssessmentResponse> of(List<PotentialAssessment> found) {
    Map<UUID, FacilityItem> sites = facilities.items(ids(found, it -> it.facilityId));
    Map<UUID, CriteriaSet> versions = sets.byIds(ids(found, it -> it.criteriaSetId));
    Set<UUID> latest = assessments.latest(ids(found, it -> it.id));
    return found.stream()
        .map(
            it ->
                shape(
                    it,
                    sites.get(it.facilityId),
                    versions.get(it.criteriaSetId),
                    latest.contains(it.id)))
        .toList();
  }

  private static AssessmentResponse shape(
      PotentialAssessment it, FacilityItem site, CriteriaSet set, boolean latest) {
    Map<String, GivenMark> given =
        it.marks.stream().collect(Collectors.toMap(GivenMark::criterion, Function.identity()));
    return new AssessmentResponse(
        it.id,
        it.version,
        new FacilityRef(site.id(), site.code(), site.name()),
        site.adminUnit(),
        site.sector(),
        site.size(),
        site.pollutionRisk(),
        it.assessedOn,
        it.state,
        it.score,
        it.level,
        it.level == null ? null : it.level.hasPotential(),
        it.potentialScore,
        it.needScore,
        it.abilityScore,
        CriteriaSetRef.of(set),
        set.highFrom,
        set.mediumFrom,
        set.criteria.stream()
            .map(criterion -> JudgedCriterion.of(set, criterion, given.get(criterion.code())))
            .toList(),
        it.conclusion,
        latest,
        it.completedAt,
        it.verifiedAt,
        it.updatedAt);
  }

  private static Set<UUID> ids(
      List<PotentialAssessment> found, Function<PotentialAssessment, UUID> id) {
    return found.stream().map(id).collect(Collectors.toSet());
  }
}
