package vn.sxsh.shared.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sxsh.shared.history.ChangeEntry.FieldChange;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.security.ChangeSource;

/** Turns rows of the log into entries that people can read: names instead of ids. */
@ApplicationScoped
public class ChangeShapes {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final ObjectMapper json;
  private final ChangeLogRepository log;
  private final Instance<AccountNames> names;

  ChangeShapes(ObjectMapper json, ChangeLogRepository log, Instance<AccountNames> names) {
    this.json = json;
    this.log = log;
    this.names = names;
  }

  ChangePage page(List<LoggedChange> rows, String nextCursor) {
    Set<UUID> actors = rows.stream().map(LoggedChange::actorId).collect(Collectors.toSet());
    Map<UUID, String> actorNames = names.get().displayNames(actors);
    Set<UUID> mentioned = new HashSet<>();
    List<List<FieldChange>> fields = new ArrayList<>();
    for (LoggedChange row : rows) {
      mentioned.add(row.recordId());
      mentioned.add(row.subjectId());
      List<FieldChange> changed = fields(row);
      changed.forEach(
          field -> {
            mention(field.before(), mentioned);
            mention(field.after(), mentioned);
          });
      fields.add(changed);
    }
    Map<UUID, String> labels = log.labels(mentioned);
    List<ChangeEntry> entries = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      entries.add(entry(rows.get(at), fields.get(at), actorNames, labels));
    }
    return new ChangePage(entries, nextCursor, new TreeMap<>(labels));
  }

  /** The fields of an entry, as the API spells them. */
  public List<FieldChange> fields(LoggedChange row) {
    Map<String, Object> before = read(row.before());
    Map<String, Object> after = read(row.after());
    Set<String> columns = new TreeSet<>(before.keySet());
    columns.addAll(after.keySet());
    return columns.stream()
        .map(column -> new FieldChange(camel(column), before.get(column), after.get(column)))
        .filter(field -> !Objects.equals(field.before(), field.after()) || isHidden(field))
        .toList();
  }

  private static boolean isHidden(FieldChange field) {
    return "***".equals(field.after());
  }

  private static ChangeEntry entry(
      LoggedChange row,
      List<FieldChange> fields,
      Map<UUID, String> actorNames,
      Map<UUID, String> labels) {
    return new ChangeEntry(
        row.transaction() + "-" + row.number(),
        row.at(),
        row.actorId(),
        actorNames.get(row.actorId()),
        ChangeSource.valueOf(row.source()),
        row.reason(),
        row.origin(),
        row.recordType(),
        row.recordId(),
        row.subjectId(),
        labels.get(row.recordId()),
        ChangeOperation.valueOf(row.operation()),
        fields);
  }

  private Map<String, Object> read(String image) {
    try {
      return image == null ? Map.of() : json.readValue(image, FIELDS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void mention(Object value, Set<UUID> mentioned) {
    if (value instanceof String text && UUID_FORM.matcher(text).matches()) {
      mentioned.add(UUID.fromString(text));
    }
  }

  private static String camel(String column) {
    return Pattern.compile("_([a-z])").matcher(column).replaceAll(m -> m.group(1).toUpperCase());
  }
}
