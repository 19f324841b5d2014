package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.sxsh.facility.NameKey;
import vn.sxsh.facility.duplicate.LookAlikeDraft;
import vn.sxsh.facility.duplicate.LookAlikeService;
import vn.sxsh.facility.duplicate.NameIndex;
import vn.sxsh.facility.imports.RowMatcher.Match;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityField;

/**
 * Says during a trial of new rows which earlier new row of the file they look like. In memory there
 * are only sketches of names; what an earlier row says is read again where it lies.
 */
@ApplicationScoped
class RowTwins {

  private final LookAlikeService lookAlikes;
  private final StagedRows rows;

  RowTwins(LookAlikeService lookAlikes, StagedRows rows) {
    this.lookAlikes = lookAlikes;
    this.rows = rows;
  }

  /** For each new row that looks like an earlier one the earlier one's line; both by ordinal. */
  Map<Integer, Integer> find(
      FacilityImport job, JobMemory memory, RowDecider decided, Map<Integer, Match> matches) {
    Map<Integer, Facility> created = created(decided);
    Map<Integer, Set<Integer>> candidates = candidates(memory.fileNames(), created, matches);
    Map<Integer, RowDraft> earlier = read(job, memory.known(), candidates.values());
    Map<UUID, Integer> ordinals = new HashMap<>();
    List<LookAlikeDraft> pairs = new ArrayList<>();
    candidates.forEach(
        (ordinal, others) -> {
          ordinals.put(created.get(ordinal).id, ordinal);
          for (int other : others) {
            RowDraft row = earlier.get(other);
            pairs.add(
                new LookAlikeDraft(
                    created.get(ordinal),
                    matches.get(ordinal).nameKey,
                    facility(row),
                    NameKey.of(row.name())));
          }
        });
    Map<Integer, Integer> lines = new HashMap<>();
    for (LookAlikeDraft pair : lookAlikes.judge(pairs)) {
      int line = earlier.get(ordinal(pair.like().id)).line;
      lines.merge(ordinals.get(pair.one().id), line, Math::min);
    }
    return lines;
  }

  private static Map<Integer, Facility> created(RowDecider decided) {
    Map<UUID, Facility> byId = new HashMap<>();
    decided.created.forEach(facility -> byId.put(facility.id, facility));
    Map<Integer, Facility> created = new TreeMap<>();
    for (RowResult result : decided.results) {
      if (result.outcome() == RowOutcome.CREATED) {
        created.put(result.ordinal(), byId.get(result.facilityId()));
      }
    }
    return created;
  }

  /** The earlier rows that each may look like, row after row; makes the rows known. */
  private static Map<Integer, Set<Integer>> candidates(
      NameIndex names, Map<Integer, Facility> created, Map<Integer, Match> matches) {
    Map<Integer, Set<Integer>> candidates = new TreeMap<>();
    created.forEach(
        (ordinal, facility) -> {
          NameIndex.Entry entry =
              NameIndex.Entry.of(id(ordinal), facility, matches.get(ordinal).nameKey);
          Collection<UUID> alike = names.alike(entry);
          names.add(entry);
          if (!alike.isEmpty()) {
            Set<Integer> others = new HashSet<>();
            alike.forEach(it -> others.add(ordinal(it)));
            candidates.put(ordinal, others);
          }
        });
    return candidates;
  }

  private Map<Integer, RowDraft> read(
      FacilityImport job, KnownReferences known, Collection<Set<Integer>> wanted) {
    Set<Integer> ordinals = new HashSet<>();
    wanted.forEach(ordinals::addAll);
    RowReader reader = new RowReader(job.settings, known);
    Map<Integer, RowDraft> drafts = new HashMap<>();
    rows.listByOrdinals(job.id, ordinals)
        .forEach(
            row -> drafts.put(row.ordinal(), reader.read(row.ordinal(), row.line(), row.cells())));
    return drafts;
  }

  /** As much of what a row says as likeness is judged by. */
  private static Facility facility(RowDraft row) {
    Facility facility = new Facility();
    facility.id = id(row.ordinal);
    for (FacilityField field :
        List.of(
            FacilityField.NAME,
            FacilityField.TAX_CODE,
            FacilityField.ADMIN_UNIT,
            FacilityField.ENTERPRISE,
            FacilityField.ADDRESS,
            FacilityField.LATITUDE,
            FacilityField.LONGITUDE)) {
      if (row.values.containsKey(field)) {
        RowDecider.write(facility, field, row.values.get(field));
      }
    }
    return facility;
  }

  /** A row in the guise of a record, so that no list of who is who need be kept. */
  private static UUID id(int ordinal) {
    return new UUID(0, ordinal);
  }

  private static int ordinal(UUID id) {
    return (int) id.getLeastSignificantBits();
  }
}
