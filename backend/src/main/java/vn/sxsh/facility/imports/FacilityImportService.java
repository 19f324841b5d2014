package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.text.FileNames;

/** Takes files in, lets people say how they are read, and starts the work on their rows. */
@ApplicationScoped
@Transactional
public class FacilityImportService {

  private final ImportRepository imports;
  private final RowStaging staging;
  private final StagedRows rows;
  private final MappingMemory memory;
  private final KnownReferences.Loader references;
  private final ImportRunner runner;
  private final Creations creations;
  private final CurrentCaller caller;
  private final Event<WorkReady> ready;

  FacilityImportService(
      ImportRepository imports,
      RowStaging staging,
      StagedRows rows,
      MappingMemory memory,
      KnownReferences.Loader references,
      ImportRunner runner,
      Creations creations,
      CurrentCaller caller,
      Event<WorkReady> ready) {
    this.imports = imports;
    this.staging = staging;
    this.rows = rows;
    this.memory = memory;
    this.references = references;
    this.runner = runner;
    this.creations = creations;
    this.caller = caller;
    this.ready = ready;
  }

  /** Told when a job may be worked on, once its state is committed. */
  record WorkReady(UUID importId) {}

  /** One page of the imports, the latest first. */
  public Page<ImportAnswer> list(PageRequest request) {
    return imports.list(request).map(ImportAnswer::of);
  }

  /** One import, with how far it is. */
  public ImportAnswer get(UUID id) {
    return ImportAnswer.of(imports.visible(id));
  }

  /** The sources whose files have been read before. */
  public List<String> sources() {
    return memory.sources();
  }

  /** Reads a file into rows, and proposes what its columns mean. */
  public ImportAnswer upload(UUID id, Path file, String fileName, String source) {
    try {
      long size = Files.size(file);
      if (size > TableLimits.MOST_BYTES) {
        throw TableProblem.TABLE_TOO_LARGE.raise();
      }
      TableFormat format = TableReader.sniff(file);
      String sha256 = sha256(file);
      if (!creations.claim(id, "FACILITY_IMPORT", sha256 + fileName)) {
        return get(id);
      }
      FacilityImport job = new FacilityImport();
      job.id = Ids.orNext(id);
      job.status = ImportStatus.READ;
      job.fileName = FileNames.safe(fileName);
      job.format = format;
      job.sha256 = sha256;
      job.size = (int) size;
      job.settings =
          new ImportSettings(null, 0, NumberStyle.COMMA_DECIMAL, DateStyle.DAY_FIRST, List.of());
      imports.persistAndFlush(job);
      RowStaging.Size copied = staging.copy(job.id, file, TableReader.of(format));
      if (copied.rows() == 0) {
        throw TableProblem.TABLE_EMPTY.raise();
      }
      job.total = copied.rows();
      job.columns = copied.columns();
      job.settings = FirstReading.propose(source, first(job.id), job.columns, memory.find(source));
      imports.flush();
      return ImportAnswer.of(job);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How the first rows would be read. */
  public ReadingAnswer reading(UUID id, ImportSettings settings) {
    requireClear(settings);
    imports.visible(id);
    return FirstReading.read(first(id), settings, references.load());
  }

  /** Tries all rows under those settings; nothing is saved in the registry. */
  public ImportAnswer check(UUID id, int version, ImportSettings settings) {
    FacilityImport job =
        forStep(id, version, ImportStatus.READ, ImportStatus.CHECKED, ImportStatus.FAILED);
    requireClear(settings);
    job.settings = settings;
    job.begin(ImportStatus.CHECKING);
    memory.save(
        settings, FirstReading.headings(first(id), settings.headerLine()), caller.get().id());
    return started(job);
  }

  /** Saves what the trial took. */
  public ImportAnswer commit(UUID id, int version) {
    FacilityImport job = forStep(id, version, ImportStatus.CHECKED);
    job.begin(ImportStatus.COMMITTING);
    return started(job);
  }

  /** Throws a job away; what it has saved stays in the registry. */
  public void discard(UUID id, int version) {
    FacilityImport job =
        forStep(
            id,
            version,
            ImportStatus.READ,
            ImportStatus.CHECKED,
            ImportStatus.COMMITTED,
            ImportStatus.FAILED);
    rows.delete(id);
    job.delete();
  }

  /** One page of the rows. */
  public Page<RowAnswer> rows(UUID id, RowFilter filter, PageRequest request) {
    imports.visible(id);
    List<RowAnswer> items =
        rows.page(id, filter.outcome, request.offset, request.limit).stream()
            .map(RowAnswer::of)
            .toList();
    return new Page<>(items, rows.count(id, filter.outcome), request.limit, request.offset);
  }

  void onReady(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkReady work) {
    runner.submit(work.importId());
  }

  private ImportAnswer started(FacilityImport job) {
    job.finishedAt = null;
    imports.flush();
    ready.fire(new WorkReady(job.id));
    return ImportAnswer.of(job);
  }

  private FacilityImport forStep(UUID id, int version, ImportStatus... allowed) {
    FacilityImport job = imports.visibleForEdit(id);
    job.requireVersion(version, () -> ImportAnswer.of(job));
    if (!Set.of(allowed).contains(job.status)) {
      throw TableProblem.TABLE_STEP_NOT_POSSIBLE.raise();
    }
    return job;
  }

  private List<StagedRows.Staged> first(UUID id) {
    return rows.batch(id, 0, FirstReading.ROWS);
  }

  private static void requireClear(ImportSettings settings) {
    Set<String> used = new HashSet<>();
    for (int at = 0; at < settings.columns().size(); at++) {
      String code = settings.columns().get(at);
      if (!code.isEmpty() && (ImportField.named(code) == null || !used.add(code))) {
        throw TableProblem.TABLE_COLUMNS_UNCLEAR
            .raise()
            .at("columns[" + at + "]", "TABLE_COLUMNS_UNCLEAR");
      }
    }
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
