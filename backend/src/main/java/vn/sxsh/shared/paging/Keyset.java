package vn.sxsh.shared.paging;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.sxsh.shared.persistence.SqlConditions;

/**
 * The fields by which a list may be sorted and walked through: each with its expression and with
 * what a row has for it. Rows that have nothing for a field come last in either direction.
 *
 * @param <R> a row as the query gives it
 */
public final class Keyset<R> {

  private final Map<String, Key<R>> keys = new LinkedHashMap<>();
  private final String usual;
  private final Key<R> id;
  private boolean fieldByField;

  /**
   * @param link the column that leads from the row to what the expression is about, if it is not
   *     the row itself
   */
  private record Key<R>(
      String expression,
      String link,
      Function<String, Object> reader,
      boolean always,
      Function<R, ?> value) {

    /** What is null when a row has nothing for the field. */
    String own() {
      return link == null ? expression : link;
    }
  }

  private record Term<R>(Key<R> key, boolean descending) {

    String direction() {
      return descending ? " desc" : " asc";
    }

    /** Comes after a value in this order. */
    String beyond(String name) {
      return key.expression + (descending ? " < " : " > ") + name;
    }
  }

  /**
   * A stretch of the list that can be read along an index. The stretches of a list have no row in
   * common and follow each other in its order.
   *
   * @param condition what tells its rows from the others
   * @param order its ORDER BY list
   * @param withoutFirst true when its rows have nothing for the first field
   */
  public record Stretch(String condition, String order, boolean withoutFirst) {}

  /**
   * @param usual the order when none is asked for, in the caller's notation
   * @param idExpression what tells rows apart
   */
  public Keyset(String usual, String idExpression, Function<R, UUID> id) {
    this.usual = usual;
    this.id = new Key<>(idExpression, null, CursorValue::id, true, id);
  }

  /** Allows a field that every row has. */
  public Keyset<R> allow(
      String field, String expression, Function<String, Object> reader, Function<R, ?> value) {
    keys.put(field, new Key<>(expression, null, reader, true, value));
    return this;
  }

  /** Allows a field that a row may lack. */
  public Keyset<R> allowMissing(
      String field, String expression, Function<String, Object> reader, Function<R, ?> value) {
    keys.put(field, new Key<>(expression, null, reader, false, value));
    return this;
  }

  /** Says by which column rows point at what the field is about. */
  public Keyset<R> through(String field, String link) {
    Key<R> key = keys.get(field);
    keys.put(field, new Key<>(key.expression, link, key.reader, key.always, key.value));
    return this;
  }

  /** Says that no index holds the fields side by side: a place is told from each by itself. */
  public Keyset<R> fieldByField() {
    fieldByField = true;
    return this;
  }

  /** What rows are sorted by, as columns {@code k0}, {@code k1} and so on. */
  public String values(String asked) {
    List<Term<R>> terms = terms(asked);
    List<String> columns = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      columns.add(terms.get(at).key.expression + " AS k" + at);
    }
    return String.join(", ", columns);
  }

  /** The ORDER BY list over those columns (null or blank: the usual order). */
  public String orderByValues(String asked) {
    List<Term<R>> terms = terms(asked);
    List<String> order = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      order.add("k" + at + terms.get(at).direction() + last(terms.get(at)));
    }
    return String.join(", ", order);
  }

  /** The expressions of the order, one after another. */
  public List<String> expressions(String asked) {
    return terms(asked).stream().map(term -> term.key.expression).toList();
  }

  /** The column of {@link #through} when the list is sorted by such a field alone, else null. */
  public String link(String asked) {
    List<Term<R>> terms = terms(asked);
    return terms.size() == 2 ? terms.get(0).key.link : null;
  }

  /** The place of a row in that order. */
  public String cursorOf(R row, String asked) {
    List<String> values = new ArrayList<>();
    for (Term<R> term : terms(asked)) {
      Object value = term.key.value.apply(row);
      values.add(value == null ? null : value.toString());
    }
    return new SortCursor(order(asked), values).encode();
  }

  /** The whole list. */
  public List<Stretch> whole(String asked) {
    List<Term<R>> terms = terms(asked);
    Key<R> first = terms.get(0).key;
    return first.always
        ? List.of(stretch("true", terms, false))
        : List.of(
            stretch(first.own() + " IS NOT NULL", terms, false), withoutFirst(List.of(), terms));
  }

  /** The rows after the place that the cursor names; its values become parameters. */
  public List<Stretch> after(String cursor, String asked, SqlConditions conditions) {
    SortCursor place = SortCursor.decode(cursor);
    List<Term<R>> terms = terms(asked);
    if (!place.sort().equals(order(asked)) || place.values().size() != terms.size()) {
      throw SortCursor.malformed();
    }
    List<Object> values = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      values.add(read(terms.get(at).key, place.values().get(at)));
      if (values.get(at) != null) {
        conditions.bind("cursor" + at, values.get(at));
      }
    }
    boolean withoutFirst = values.get(0) == null;
    List<Stretch> stretches =
        isOneRow(terms)
            ? new ArrayList<>(List.of(afterRow(terms, withoutFirst)))
            : afterFields(terms, values, withoutFirst);
    if (!withoutFirst && !terms.get(0).key.always) {
      stretches.add(withoutFirst(List.of(), terms));
    }
    return stretches;
  }

  /** True when the order is that of the fields as one row, as far as the first is there. */
  private boolean isOneRow(List<Term<R>> terms) {
    return !fieldByField
        && terms.stream().allMatch(term -> term.key.link == null)
        && terms.stream().skip(1).allMatch(term -> term.key.always)
        && terms.stream().map(Term::descending).distinct().count() == 1;
  }

  /** One comparison, which an index answers even where many rows agree in the first field. */
  private Stretch afterRow(List<Term<R>> terms, boolean withoutFirst) {
    List<String> fields = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int at = withoutFirst ? 1 : 0; at < terms.size(); at++) {
      fields.add(terms.get(at).key.expression);
      names.add(":cursor" + at);
    }
    String beyond = terms.get(0).descending ? " < " : " > ";
    String condition =
        "(" + String.join(", ", fields) + ")" + beyond + "(" + String.join(", ", names) + ")";
    return withoutFirst
        ? withoutFirst(List.of(condition), terms)
        : stretch(condition, terms, false);
  }

  /**
   * A stretch for each field: what agrees in all before it and comes later by it; nearest first.
   */
  private List<Stretch> afterFields(
      List<Term<R>> terms, List<Object> values, boolean withoutFirst) {
    List<Stretch> stretches = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      Term<R> term = terms.get(at);
      if (values.get(at) == null) {
        same.add(term.key.own() + " IS NULL");
        continue;
      }
      List<String> conditions = new ArrayList<>(same);
      String beyond = term.beyond(":cursor" + at);
      boolean mayLack = at > 0 && !term.key.always;
      conditions.add(mayLack ? "(" + beyond + " OR " + term.key.expression + " IS NULL)" : beyond);
      stretches.add(0, stretch(String.join(" AND ", conditions), terms, withoutFirst));
      same.add(term.key.expression + " = :cursor" + at);
    }
    return stretches;
  }

  private Stretch withoutFirst(List<String> more, List<Term<R>> terms) {
    List<String> conditions = new ArrayList<>(more);
    conditions.add(0, terms.get(0).key.own() + " IS NULL");
    return stretch(String.join(" AND ", conditions), terms, true);
  }

  /** The first field is there for all of the rows or for none: an index is read from either end. */
  private Stretch stretch(String condition, List<Term<R>> terms, boolean withoutFirst) {
    List<String> order = new ArrayList<>();
    for (int at = withoutFirst && fieldByField ? 1 : 0; at < terms.size(); at++) {
      Term<R> term = terms.get(at);
      String field = at == 0 && withoutFirst ? term.key.own() : term.key.expression;
      order.add(field + term.direction() + (at == 0 ? "" : last(term)));
    }
    return new Stretch(condition, String.join(", ", order), withoutFirst);
  }

  private String order(String asked) {
    return asked == null || asked.isBlank() ? usual : asked;
  }

  private List<Term<R>> terms(String asked) {
    Map<String, Term<R>> terms = new LinkedHashMap<>();
    for (String field : order(asked).split(",")) {
      boolean descending = field.startsWith("-");
      String name = descending ? field.substring(1) : field;
      Key<R> key = keys.get(name);
      if (key == null) {
        throw Sorting.unknown();
      }
      terms.putIfAbsent(name, new Term<>(key, descending));
    }
    List<Term<R>> all = new ArrayList<>(terms.values());
    // In one direction with the fields, so that an index over both is read from either end.
    all.add(new Term<>(id, all.stream().allMatch(Term::descending)));
    return all;
  }

  private String last(Term<R> term) {
    return term.key.always ? "" : " nulls last";
  }

  private Object read(Key<R> key, String value) {
    if (value == null) {
      if (key.always) {
        throw SortCursor.malformed();
      }
      return null;
    }
    try {
      return key.reader.apply(value);
    } catch (IllegalArgumentException | DateTimeParseException notOurs) {
      throw SortCursor.malformed();
    }
  }
}
