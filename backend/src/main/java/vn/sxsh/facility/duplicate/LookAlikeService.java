package vn.sxsh.facility.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.shared.security.CurrentCaller;

/** Finds among very many new records those that look like one that the registry holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LookAlikeService {

  private final LookAlikeRepository lookAlikes;
  private final DuplicateRepository duplicates;
  private final CurrentCaller caller;

  LookAlikeService(
      LookAlikeRepository lookAlikes, DuplicateRepository duplicates, CurrentCaller caller) {
    this.lookAlikes = lookAlikes;
    this.duplicates = duplicates;
    this.caller = caller;
  }

  /** The names of all records that the caller may know of, for a job of many batches. */
  public NameIndex index() {
    return lookAlikes.index();
  }

  /**
   * Looks for what the registry holds that looks like the records.
   *
   * @param nameKeys what is left of the records' names for comparing, by their ids
   */
  public List<LookAlike> find(
      NameIndex index, Collection<Facility> records, Map<UUID, String> nameKeys) {
    Map<Facility, Collection<UUID>> alike = new LinkedHashMap<>();
    for (Facility record : records) {
      Collection<UUID> names = index.alike(entry(record, nameKeys));
      if (!names.isEmpty()) {
        alike.put(record, names);
      }
    }
    return alike.isEmpty() ? List.of() : lookAlikes.judge(alike, nameKeys);
  }

  /** Those of the pairs of records, none of which need be in the registry, that look alike. */
  public List<LookAlikeDraft> judge(Collection<LookAlikeDraft> pairs) {
    Set<LookAlikeDraft.Ids> alike =
        pairs.isEmpty() ? Set.of() : Set.copyOf(lookAlikes.judge(pairs));
    return pairs.stream().filter(pair -> alike.contains(pair.ids())).toList();
  }

  /** Makes records that have been saved known to the index. */
  public void learn(NameIndex index, Collection<Facility> records, Map<UUID, String> nameKeys) {
    records.forEach(record -> index.add(entry(record, nameKeys)));
  }

  /** Keeps what was found of saved records for people to decide on. */
  public void keep(Collection<LookAlike> pairs) {
    if (!pairs.isEmpty()) {
      duplicates.keep(pairs, caller.get().id());
    }
  }

  private static NameIndex.Entry entry(Facility record, Map<UUID, String> nameKeys) {
    return NameIndex.Entry.of(record.id, record, nameKeys.get(record.id));
  }
}
