package vn.sxsh.shared.paging;

import java.time.Instant;
import java.time.LocalDate;
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

  private record Key<R>(
      String expression, Function<String, Object> reader, boolean always, Function<R, ?> value) {}

  private record Term<R>(Key<R> key, boolean descending) {}

  /**
   * @param usual the order when none is asked for, in the caller's notation
   * @param idExpression what tells rows apart
   */
  public Keyset(String usual, String idExpression, Function<R, UUID> id) {
    this.usual = usual;
    this.id = new Key<>(idExpression, Keyset::id, true, id);
  }

  /** Allows a field that every row has. */
  public Keyset<R> allow(
      String field, String expression, Function<String, Object> reader, Function<R, ?> value) {
    keys.put(field, new Key<>(expression, reader, true, value));
    return this;
  }

  /** Allows a field that a row may lack. */
  public Keyset<R> allowMissing(
      String field, String expression, Function<String, Object> reader, Function<R, ?> value) {
    keys.put(field, new Key<>(expression, reader, false, value));
    return this;
  }

  /** The ORDER BY list for what the caller asked (null or blank: the usual order). */
  public String orderBy(String asked) {
    return String.join(
        ", ",
        terms(asked).stream()
            .map(term -> term.key.expression + (term.descending ? " desc" : " asc") + last(term))
            .toList());
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

  /** Adds the condition that a row comes after the place that the cursor names. */
  public void after(String cursor, String asked, SqlConditions conditions) {
    SortCursor place = SortCursor.decode(cursor);
    List<Term<R>> terms = terms(asked);
    if (!place.sort().equals(order(asked)) || place.values().size() != terms.size()) {
      throw SortCursor.malformed();
    }
    if (isOneRow(terms)) {
      afterRow(terms, place.values(), conditions);
      return;
    }
    List<String> ways = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      Key<R> key = terms.get(at).key;
      Object value = read(key, place.values().get(at));
      String name = ":cursor" + at;
      if (value == null) {
        same.add(key.expression + " IS NULL");
        continue;
      }
      conditions.bind(name.substring(1), value);
      String beyond = key.expression + (terms.get(at).descending ? " < " : " > ") + name;
      List<String> way = new ArrayList<>(same);
      way.add(key.always ? beyond : "(" + beyond + " OR " + key.expression + " IS NULL)");
      ways.add("(" + String.join(" AND ", way) + ")");
      same.add(key.expression + " = " + name);
    }
    bound(terms.get(0), place.values().get(0), conditions);
    conditions.add("(" + String.join(" OR ", ways) + ")");
  }

  /** True when the order is that of the fields as one row: all there, all in one direction. */
  private static <R> boolean isOneRow(List<Term<R>> terms) {
    return terms.stream().allMatch(term -> term.key.always)
        && terms.stream().map(Term::descending).distinct().count() == 1;
  }

  /** One comparison, which an index answers even where many rows agree in the first field. */
  private void afterRow(List<Term<R>> terms, List<String> values, SqlConditions conditions) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      names.add(":cursor" + at);
      conditions.bind("cursor" + at, read(terms.get(at).key, values.get(at)));
    }
    String fields = String.join(", ", terms.stream().map(term -> term.key.expression).toList());
    String beyond = terms.get(0).descending ? " < " : " > ";
    conditions.add("(" + fields + ")" + beyond + "(" + String.join(", ", names) + ")");
  }

  /** Says once more, in words that an index understands, that nothing before the place counts. */
  private void bound(Term<R> first, String value, SqlConditions conditions) {
    if (first.key.always && value != null) {
      conditions.add(first.key.expression + (first.descending ? " <= " : " >= ") + ":cursor0");
    }
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

  /** Reads an id as it is written; the library takes shorter ones too. */
  private static Object id(String value) {
    UUID id = UUID.fromString(value);
    if (!id.toString().equals(value)) {
      throw new IllegalArgumentException(value);
    }
    return id;
  }

  /** Reads a day that a database can hold. */
  public static Object day(String value) {
    LocalDate day = LocalDate.parse(value);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException(value);
    }
    return day;
  }

  /** Reads an instant that a database can hold. */
  public static Object instant(String value) {
    Instant instant = Instant.parse(value);
    if (instant.isBefore(Instant.EPOCH) || instant.getEpochSecond() > 253_402_300_799L) {
      throw new IllegalArgumentException(value);
    }
    return instant;
  }
}
