package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Scope;

/** Tells who looks after a facility. */
@ApplicationScoped
@Transactional
public class FacilityPeopleService {

  private final FacilityRepository facilities;
  private final FacilityScope scope;

  FacilityPeopleService(FacilityRepository facilities, FacilityScope scope) {
    this.facilities = facilities;
    this.scope = scope;
  }

  /**
   * Those of the people whose area the facility lies in; where there is nobody, those who may know
   * of it and whose reach is the whole province.
   */
  public Set<UUID> nearest(UUID facilityId, List<Caller> people) {
    List<Caller> admitted = scope.admitted(facilities.findById(facilityId), people);
    Set<UUID> ofArea = ofScope(admitted, Scope.Kind.AREA);
    return ofArea.isEmpty() ? ofScope(admitted, Scope.Kind.PROVINCE) : ofArea;
  }

  /** What a facility is called. */
  public String name(UUID facilityId) {
    return facilities.findById(facilityId).name;
  }

  private static Set<UUID> ofScope(List<Caller> people, Scope.Kind kind) {
    return people.stream()
        .filter(person -> person.scope().kind() == kind)
        .map(Caller::id)
        .collect(Collectors.toSet());
  }
}
