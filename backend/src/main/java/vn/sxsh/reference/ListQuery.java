package vn.sxsh.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.text.SearchText;

/** Gathers the conditions of a list; what is not asked for does not narrow it. */
public final class ListQuery {

  private final List<String> conditions = new ArrayList<>(List.of("deletedAt is null"));
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Object> ranking = new HashMap<>();
  private String rank = "";

  /** Adds a condition with the parameter {@code :name}, unless the value is missing. */
  public ListQuery where(String condition, String name, Object value) {
    boolean missing =
        value == null
            || value instanceof String text && text.isBlank()
            || value instanceof Collection<?> several && several.isEmpty();
    if (!missing) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Adds a condition that has no parameter. */
  public ListQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * Searches without diacritics; exact hits come first unless another order is asked for.
   *
   * @param names the array of names to compare with, as SQL with {@code ?} for each of {@code
   *     fields}
   * @param fields the fields of the entity, separated by commas
   */
  public ListQuery search(String q, String names, String fields) {
    if (q != null && !q.isBlank()) {
      String pattern = SearchText.normalise(q).replaceAll("([\\\\%_])", "\\\\$1");
      where("search like :pattern escape '\\'", "pattern", "%" + pattern + "%");
      ranking.put("q", q);
      rank = "sql('search_rank(" + names + ", ?)', " + fields + ", :q), ";
    }
    return this;
  }

  /** One page, in the order asked for. */
  public <T> Page<T> page(
      PanacheRepositoryBase<T, ?> repository, PageRequest request, Sorting sorting) {
    String where = String.join(" and ", conditions);
    String order = sorting.orderBy(request.sort);
    Map<String, Object> all = new HashMap<>(values);
    if (request.sort == null || request.sort.isBlank()) {
      order = rank + order;
      all.putAll(ranking);
    }
    List<T> items =
        repository
            .find(where + " order by " + order, all)
            .range(request.offset, request.offset + request.limit - 1)
            .list();
    return new Page<>(items, repository.count(where, values), request.limit, request.offset);
  }
}
