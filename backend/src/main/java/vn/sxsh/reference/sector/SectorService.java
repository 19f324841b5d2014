package vn.sxsh.reference.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.reference.sector.SectorRepository.ChildCount;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;

/** Answers what a code of the classification means, version by version. */
@ApplicationScoped
@Transactional
public class SectorService {

  private final SectorRepository sectors;

  SectorService(SectorRepository sectors) {
    this.sectors = sectors;
  }

  /** One page of the sectors. */
  public Page<SectorResponse> list(SectorFilter filter, PageRequest request) {
    Page<Sector> page = sectors.page(filter, request);
    return new Page<>(shape(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One code of one version. */
  public SectorResponse get(UUID id) {
    Sector sector = sectors.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    return shape(List.of(sector)).get(0);
  }

  /** The sectors with those ids, as other records show them. */
  public Map<UUID, SectorRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sectors.listByIds(ids).stream()
            .map(SectorRef::of)
            .collect(Collectors.toMap(SectorRef::id, Function.identity()));
  }

  /** The division (level 2) of each of the sectors; the sector itself where it has none. */
  public Map<UUID, UUID> divisions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sectors.listDivisions(ids).stream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
  }

  private List<SectorResponse> shape(List<Sector> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<String, Long> children =
        sectors.childCounts(shown.stream().map(sector -> sector.code).toList()).stream()
            .collect(
                Collectors.toMap(
                    it -> it.vsicVersion() + it.parentCode(), ChildCount::count, Long::sum));
    return shown.stream()
        .map(
            sector ->
                SectorResponse.of(
                    sector, children.getOrDefault(sector.vsicVersion + sector.code, 0L)))
        .toList();
  }
}
