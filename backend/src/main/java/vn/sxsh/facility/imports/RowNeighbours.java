package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.facility.duplicate.LookAlike;
import vn.sxsh.facility.duplicate.LookAlikeService;
import vn.sxsh.facility.duplicate.NameIndex;
import vn.sxsh.facility.imports.RowMatcher.Match;

/**
 * Says of new rows which record of the registry they look like; people decide whether they are it.
 */
@ApplicationScoped
class RowNeighbours {

  private final LookAlikeService lookAlikes;
  private final RowTwins twins;

  RowNeighbours(LookAlikeService lookAlikes, RowTwins twins) {
    this.lookAlikes = lookAlikes;
    this.twins = twins;
  }

  /** The results of a trial, with what the new rows look like in the registry and in the file. */
  List<RowResult> look(
      FacilityImport job, JobMemory memory, RowDecider decided, Map<Integer, Match> matches) {
    Map<Integer, Integer> lines = twins.find(job, memory, decided, matches);
    List<LookAlike> found =
        lookAlikes.find(memory.names(), decided.created, nameKeys(decided, matches));
    return tell(decided, found).stream()
        .map(
            result -> {
              Integer line = lines.get(result.ordinal());
              return line == null
                  ? result
                  : result.with(new Finding(Finding.Code.LOOKS_LIKE_ROW, null, line.toString()));
            })
        .toList();
  }

  /** As in a trial, for rows that have been saved: what they look like is kept as a question. */
  List<RowResult> settle(NameIndex names, RowDecider decided, Map<Integer, Match> matches) {
    Map<UUID, String> nameKeys = nameKeys(decided, matches);
    lookAlikes.learn(names, decided.created, nameKeys);
    List<LookAlike> found = lookAlikes.find(names, decided.created, nameKeys);
    lookAlikes.keep(found);
    return tell(decided, found);
  }

  private static Map<UUID, String> nameKeys(RowDecider decided, Map<Integer, Match> matches) {
    Map<UUID, String> nameKeys = new HashMap<>();
    for (RowResult result : decided.results) {
      if (result.outcome() == RowOutcome.CREATED) {
        nameKeys.put(result.facilityId(), matches.get(result.ordinal()).nameKey);
      }
    }
    return nameKeys;
  }

  private static List<RowResult> tell(RowDecider decided, List<LookAlike> found) {
    Map<UUID, String> codes =
        found.stream().collect(Collectors.toMap(LookAlike::id, LookAlike::code));
    List<RowResult> results = new ArrayList<>(decided.results.size());
    for (RowResult result : decided.results) {
      String code = result.facilityId() == null ? null : codes.get(result.facilityId());
      results.add(
          code == null ? result : result.with(new Finding(Finding.Code.LOOKS_LIKE, null, code)));
    }
    return results;
  }
}
