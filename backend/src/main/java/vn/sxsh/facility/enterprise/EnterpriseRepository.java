package vn.sxsh.facility.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;

/** Queries over enterprises. */
@ApplicationScoped
public class EnterpriseRepository implements Records<Enterprise> {

  private static final Sorting SORTING =
      new Sorting("name", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("updatedAt", "updatedAt");

  /** One page of the enterprises. */
  public Page<Enterprise> page(EnterpriseFilter filter, PageRequest request) {
    return new ListQuery()
        .search(filter.q, "ARRAY[?] || ?", "name, aliases")
        .page(this, request, SORTING);
  }

  /** The enterprises with those ids, deleted ones too. */
  public List<Enterprise> listByIds(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** The living enterprise with that tax code. */
  public Optional<Enterprise> findByTaxCode(String taxCode) {
    return find("taxCode = ?1 and deletedAt is null", taxCode).firstResultOptional();
  }
}
