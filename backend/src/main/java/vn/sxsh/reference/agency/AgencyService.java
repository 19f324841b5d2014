package vn.sxsh.reference.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.reference.ReferenceProblem;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the bodies with duties under a plan. */
@ApplicationScoped
@Transactional
public class AgencyService {

  private final AgencyRepository agencies;
  private final AgencyShapes shapes;
  private final AgencyRules rules;
  private final Creations creations;

  AgencyService(
      AgencyRepository agencies, AgencyShapes shapes, AgencyRules rules, Creations creations) {
    this.agencies = agencies;
    this.shapes = shapes;
    this.rules = rules;
    this.creations = creations;
  }

  /** One page of the bodies. */
  public Page<AgencyResponse> list(AgencyFilter filter, PageRequest request) {
    Page<Agency> page = agencies.page(filter, request);
    return new Page<>(shapes.of(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One body. */
  public AgencyResponse get(UUID id) {
    return shapes.of(agencies.findLiving(id).orElseThrow(CommonProblem.NOT_FOUND::raise));
  }

  /** Adds a body. */
  public AgencyResponse create(AgencyRequest request) {
    if (!creations.claim(request.id(), "agency", request)) {
      return shapes.of(agencies.findById(request.id()));
    }
    rules.check(null, request);
    Agency agency = new Agency();
    agency.id = Ids.orNext(request.id());
    request.writeTo(agency);
    agencies.persist(agency);
    replaceFocalPoints(agency, request.focalPoints());
    agencies.flush();
    return shapes.of(agency);
  }

  /** Replaces a body and its focal points. */
  public AgencyResponse update(UUID id, int version, AgencyRequest request) {
    Agency agency = findForEdit(id);
    agency.requireVersion(version, () -> shapes.of(agency));
    rules.check(id, request);
    request.writeTo(agency);
    agency.touch();
    replaceFocalPoints(agency, request.focalPoints());
    agencies.flush();
    return shapes.of(agency);
  }

  /** Deletes a body that has none below it; records that name it go on doing so. */
  public void delete(UUID id, int version) {
    Agency agency = findForEdit(id);
    agency.requireVersion(version, () -> shapes.of(agency));
    if (agencies.countChildren(id) > 0) {
      throw ReferenceProblem.AGENCY_HAS_CHILDREN.raise();
    }
    agency.delete();
  }

  /** Brings a deleted body back. */
  public AgencyResponse restore(UUID id) {
    Agency agency = agencies.findForEdit(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    agency.deletedAt = null;
    agencies.flush();
    return shapes.of(agency);
  }

  /** The bodies with those ids, as other records show them. */
  public Map<UUID, AgencyRef> refs(Collection<UUID> ids) {
    return shapes.refs(ids);
  }

  /** The living body of that code. */
  public Optional<AgencyRef> findByCode(String code) {
    return agencies.findByCode(code).map(AgencyRef::of);
  }

  /** True when there is a living body with that id. */
  public boolean exists(UUID id) {
    return agencies.findLiving(id).isPresent();
  }

  /**
   * The names of every body, for reading a paper of that day: when two bodies share a name, the one
   * that existed then comes first.
   */
  public List<AgencyNames> names(LocalDate asOf) {
    return agencies.listExistingFirst(asOf).stream().map(AgencyNames::of).toList();
  }

  /** A body and every body that it took over from: whose duties it has. */
  public Set<UUID> lineage(UUID id) {
    return new HashSet<>(agencies.listLineage(id));
  }

  private Agency findForEdit(UUID id) {
    return agencies
        .findForEdit(id)
        .filter(agency -> agency.deletedAt == null)
        .orElseThrow(CommonProblem.NOT_FOUND::raise);
  }

  private void replaceFocalPoints(Agency agency, List<FocalPointRequest> wanted) {
    Map<UUID, FocalPoint> left = new HashMap<>();
    agencies.listFocalPoints(List.of(agency.id)).forEach(person -> left.put(person.id, person));
    for (FocalPointRequest request : wanted) {
      FocalPoint known = request.id() == null ? null : left.remove(request.id());
      FocalPoint person = known == null ? new FocalPoint() : known;
      request.writeTo(person);
      if (known == null) {
        person.id = Ids.next();
        person.agencyId = agency.id;
        agencies.getEntityManager().persist(person);
      }
    }
    left.values().forEach(FocalPoint::delete);
  }
}
