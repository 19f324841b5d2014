package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.duplicate.LookAlikeService;
import vn.sxsh.facility.imports.RowMatcher.Match;
import vn.sxsh.facility.imports.StagedRows.Staged;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityBulkRepository;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.facility.registry.FieldOrigin;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Works on one batch of rows in one transaction: what it writes into the registry, what it says of
 * the rows and how far the job is are true together or not at all. A batch that was cut off is done
 * again from its first row.
 */
@ApplicationScoped
@Transactional
class ImportBatchService {

  static final int ROWS = 1_000;

  private final ImportRepository imports;
  private final StagedRows rows;
  private final RowMatcher matcher;
  private final RowNeighbours neighbours;
  private final LookAlikeService lookAlikes;
  private final KnownReferences.Loader references;
  private final FacilityBulkRepository bulk;
  private final FacilityScope scope;
  private final LocationCheck location;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;
  private final EntityManager entityManager;
  private final Event<ImportEnded> ended;

  ImportBatchService(
      ImportRepository imports,
      StagedRows rows,
      RowMatcher matcher,
      RowNeighbours neighbours,
      LookAlikeService lookAlikes,
      KnownReferences.Loader references,
      FacilityBulkRepository bulk,
      FacilityScope scope,
      LocationCheck location,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time,
      EntityManager entityManager,
      Event<ImportEnded> ended) {
    this.imports = imports;
    this.rows = rows;
    this.matcher = matcher;
    this.neighbours = neighbours;
    this.lookAlikes = lookAlikes;
    this.references = references;
    this.bulk = bulk;
    this.scope = scope;
    this.location = location;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
    this.entityManager = entityManager;
    this.ended = ended;
  }

  /** What a job has to know before its first batch. */
  JobMemory memory(boolean trial) {
    return new JobMemory(references.load(), trial ? new SeenKeys() : null, lookAlikes.index());
  }

  /** Goes through the step of a job from the first row on: a trial begins anew after a restart. */
  FacilityImport restart(UUID id) {
    FacilityImport job = imports.findForEdit(id);
    if (job.status == ImportStatus.CHECKING) {
      job.begin(ImportStatus.CHECKING);
    }
    return job;
  }

  /** Tries the next rows; false when there was nothing left to do. */
  boolean tryNext(UUID id, JobMemory memory) {
    FacilityImport job = imports.findForEdit(id);
    if (isOver(job)) {
      return false;
    }
    List<Staged> batch = rows.batch(id, job.done, ROWS);
    List<RowResult> results = new ArrayList<>(batch.size());
    List<RowDraft> drafts = read(job, memory.known(), batch, results);
    Map<Integer, Match> matches = matcher.match(drafts);
    RowDecider decider = decider(job, present(matches.values()));
    for (RowDraft draft : drafts) {
      Match match = matches.get(draft.ordinal);
      Integer earlier = memory.seen().earlier(draft, match.nameKey);
      if (earlier != null) {
        draft.findings.add(new Finding(Finding.Code.REPEATED_ROW, null, earlier.toString()));
        results.add(new RowResult(draft, RowOutcome.REFUSED, null));
      } else {
        decider.decide(draft, match);
      }
    }
    results.addAll(neighbours.look(job, memory, decider, matches));
    rows.store(id, news(batch, results));
    count(job, batch, results);
    return true;
  }

  /** The job as far as it is, or null when there is nothing left to do. */
  FacilityImport begin(UUID id) {
    FacilityImport job = imports.findForEdit(id);
    return isOver(job) ? null : job;
  }

  /**
   * Saves rows; answers the keys by which rows could find what was written.
   *
   * @param done the rows before, of which the last ones may be just being saved
   * @param turn waits for those
   */
  Set<String> save(UUID id, int done, JobMemory memory, BatchTurn turn) {
    FacilityImport job = imports.findLiving(id);
    changes.because("Nhập từ tệp " + job.fileName);
    List<Staged> batch = rows.batch(id, done, ROWS);
    List<RowResult> results = new ArrayList<>(batch.size());
    List<RowDraft> drafts = read(job, memory.known(), batch, results);
    Map<Integer, Match> matches = matcher.match(drafts);
    Set<String> keys = BatchTurn.keys(drafts, matches);
    RowDecider decider = decider(job, present(matches.values()));
    drafts.forEach(draft -> decider.decide(draft, matches.get(draft.ordinal)));
    giveCodes(decider.created);
    bulk.insert(decider.created);
    bulk.update(decider.updated);
    boolean apart = Collections.disjoint(turn.await(), keys);
    entityManager.refresh(job, LockModeType.PESSIMISTIC_WRITE);
    if (!apart || job.status != ImportStatus.COMMITTING || job.done != done) {
      throw new IllegalStateException("Rows were saved that these ones have to know of");
    }
    results.addAll(neighbours.settle(memory.names(), decider, matches));
    rows.store(id, news(batch, results));
    count(job, batch, results);
    return keys;
  }

  /** Says of the next rows that they could not be saved, and goes on behind them. */
  void skip(UUID id) {
    FacilityImport job = imports.findForEdit(id);
    List<Staged> batch = rows.batch(id, job.done, ROWS);
    List<RowResult> results =
        batch.stream()
            .map(
                it ->
                    new RowResult(
                        it.ordinal(),
                        RowOutcome.REFUSED,
                        List.of(Finding.of(Finding.Code.NOT_SAVED)),
                        null))
            .toList();
    rows.store(id, results);
    count(job, batch, results);
  }

  /** Ends a job that cannot go on. */
  void fail(UUID id, String problem) {
    FacilityImport job = imports.findForEdit(id);
    job.status = ImportStatus.FAILED;
    job.problem = problem;
    job.finishedAt = Instant.now();
    tell(job);
  }

  /** Reads the rows; what the trial refused stays refused, with the reasons that were shown. */
  private List<RowDraft> read(
      FacilityImport job, KnownReferences known, List<Staged> batch, List<RowResult> results) {
    RowReader reader = new RowReader(job.settings, known);
    List<RowDraft> drafts = new ArrayList<>(batch.size());
    for (Staged row : batch) {
      if (job.status == ImportStatus.COMMITTING && !isTaken(row.outcome())) {
        continue;
      }
      RowDraft draft = reader.read(row.ordinal(), row.line(), row.cells());
      if (job.status == ImportStatus.COMMITTING && row.outcome() == RowOutcome.CREATED) {
        draft.newId = row.facilityId();
      }
      if (row.line() <= job.settings.headerLine()) {
        draft.findings.clear();
        draft.findings.add(Finding.of(Finding.Code.HEADER_ROW));
      }
      if (draft.isRefused()) {
        results.add(new RowResult(draft, RowOutcome.REFUSED, null));
      } else {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** True when nobody has to work on the job any more, from now on at the latest. */
  private boolean isOver(FacilityImport job) {
    if (job.status.isRunning() && job.done >= job.total) {
      job.status =
          job.status == ImportStatus.CHECKING ? ImportStatus.CHECKED : ImportStatus.COMMITTED;
      job.finishedAt = Instant.now();
      if (job.status == ImportStatus.COMMITTED) {
        tell(job);
      }
    }
    return !job.status.isRunning();
  }

  private void tell(FacilityImport job) {
    ended.fire(
        new ImportEnded(job.id, job.createdBy, job.fileName, job.status == ImportStatus.COMMITTED));
  }

  private RowDecider decider(FacilityImport job, Map<UUID, Facility> present) {
    String source = job.settings.source() == null ? job.fileName : job.settings.source();
    return new RowDecider(
        present,
        scope.admitting(),
        location,
        new FieldOrigin(caller.get().source(), source, time.today(), false),
        time.today());
  }

  /** The records themselves, apart from the session: they are written by the batch, not by it. */
  private Map<UUID, Facility> present(Collection<Match> matches) {
    Set<UUID> ids = new HashSet<>();
    matches.forEach(match -> match.found.values().forEach(it -> ids.addAll(it.keySet())));
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Facility> found =
        entityManager
            .createQuery("from Facility where id in :ids", Facility.class)
            .setParameter("ids", ids)
            .getResultList();
    found.forEach(entityManager::detach);
    return found.stream().collect(Collectors.toMap(it -> it.id, Function.identity()));
  }

  private void giveCodes(List<Facility> created) {
    List<Facility> without = created.stream().filter(it -> it.code == null).toList();
    if (!without.isEmpty()) {
      List<String> codes = bulk.nextCodes(without.size());
      for (int at = 0; at < codes.size(); at++) {
        without.get(at).code = codes.get(at);
      }
    }
  }

  private static boolean isTaken(RowOutcome outcome) {
    return outcome != RowOutcome.REFUSED && outcome != RowOutcome.DUPLICATE;
  }

  /** The results that are other than what is known of the rows. */
  private static List<RowResult> news(List<Staged> batch, List<RowResult> results) {
    Map<Integer, Staged> known =
        batch.stream().collect(Collectors.toMap(Staged::ordinal, Function.identity()));
    return results.stream().filter(it -> !it.isKnown(known.get(it.ordinal()))).toList();
  }

  /** Adds a batch to what is known of the job; rows without a new result keep that of the trial. */
  private static void count(FacilityImport job, List<Staged> batch, List<RowResult> results) {
    Map<Integer, RowOutcome> outcomes =
        results.stream().collect(Collectors.toMap(RowResult::ordinal, RowResult::outcome));
    Map<RowOutcome, Integer> counts = new java.util.EnumMap<>(RowOutcome.class);
    counts.putAll(job.counts);
    for (Staged row : batch) {
      counts.merge(outcomes.getOrDefault(row.ordinal(), row.outcome()), 1, Integer::sum);
    }
    job.counts = counts;
    job.done += batch.size();
  }
}
