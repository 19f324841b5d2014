package vn.sxsh.shared.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the conditions of a SQL query with their named parameters. */
public final class SqlConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition without parameters. */
  public SqlConditions add(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with the parameter {@code :name}. */
  public SqlConditions add(String condition, String name, Object value) {
    values.put(name, value);
    return add(condition);
  }

  /** As {@link #add(String, String, Object)}, unless the value is missing, blank or empty. */
  public SqlConditions addIfGiven(String condition, String name, Object value) {
    boolean missing =
        value == null
            || value instanceof String text && text.isBlank()
            || value instanceof Collection<?> several && several.isEmpty();
    return missing ? this : add(condition, name, value);
  }

  /** Adds all conditions of {@code other}, with their parameters. */
  public SqlConditions and(SqlConditions other) {
    conditions.addAll(other.conditions);
    values.putAll(other.values);
    return this;
  }

  /** Sets a parameter that stands elsewhere in the query. */
  public SqlConditions bind(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** All conditions, joined; {@code true} when there is none. */
  public String sql() {
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }

  /** Sets the parameters of a query that holds the conditions. */
  public <Q extends Query> Q applyTo(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
