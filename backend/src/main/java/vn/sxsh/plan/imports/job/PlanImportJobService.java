package vn.sxsh.plan.imports.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.merge.KnownBodies;
import vn.sxsh.plan.imports.merge.LastImport;
import vn.sxsh.plan.imports.merge.MergeRequest;
import vn.sxsh.plan.imports.merge.PlanMerge;
import vn.sxsh.plan.imports.merge.RowResult;
import vn.sxsh.plan.imports.read.SourceInput;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRef;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps imports: their drafts, what they would do, and what they did. */
@ApplicationScoped
@Transactional
public class PlanImportJobService {

  private final PlanImportRepository imports;
  private final PlanRepository plans;
  private final PlanMerge merge;
  private final ImportAgencies agencies;
  private final Creations creations;
  private final CurrentCaller caller;
  private final ChangeContext changes;

  PlanImportJobService(
      PlanImportRepository imports,
      PlanRepository plans,
      PlanMerge merge,
      ImportAgencies agencies,
      Creations creations,
      CurrentCaller caller,
      ChangeContext changes) {
    this.imports = imports;
    this.plans = plans;
    this.merge = merge;
    this.agencies = agencies;
    this.creations = creations;
    this.caller = caller;
    this.changes = changes;
  }

  /** The imports that match, one page of them. */
  public Page<PlanImportRow> search(PlanImportFilter filter, PageRequest page) {
    return imports.search(filter, page);
  }

  /** One import, with what it would do now or has done. */
  public PlanImportResponse get(UUID id) {
    return respond(imports.findLiving(id));
  }

  /** True when a document of that content has been saved before. */
  boolean wasCommitted(String sha256) {
    return imports.wasCommitted(sha256);
  }

  /** Keeps what was understood of a document until a person has looked it through. */
  PlanImportResponse store(UUID id, SourceInput input, String sha256, PlanDraft draft) {
    if (!creations.claim(id, "PLAN_IMPORT", sha256 + input.name())) {
      return respond(imports.findLiving(id));
    }
    return respond(keep(id, input, sha256, draft));
  }

  /** Saves a document at once as a plan in force, unless the plan is there; answers whether. */
  boolean commitNew(SourceInput input, String sha256, PlanDraft draft) {
    KnownBodies bodies = agencies.known();
    if (merge.find(draft, bodies) != null) {
      return false;
    }
    changes.because(reason(input.name()));
    commit(keep(null, input, sha256, draft), null, bodies, Set.of(), PlanStatus.ACTIVE);
    return true;
  }

  /** Replaces the draft by one that a person has corrected. */
  public PlanImportResponse edit(UUID id, int version, PlanDraft edited) {
    PlanImport job = forEdit(id, version);
    DraftCheck.check(edited, agencies.known());
    job.take(DraftCheck.withFormat(edited, job.format));
    imports.flush();
    return respond(job);
  }

  /** Saves the draft into its plan, as a whole or not at all. */
  public PlanImportResponse commit(UUID id, int version, CommitRequest request) {
    PlanImport job = forEdit(id, version);
    DraftCheck.requireReady(job.draft);
    caller.actAs(caller.get().via(ChangeSource.IMPORT));
    changes.because(reason(job.fileName));
    KnownBodies bodies = agencies.known();
    Plan present = merge.find(job.draft, bodies);
    if (present != null) {
      present = plans.findForEdit(present.id);
    }
    Set<String> leftOut = request.leaveOut() == null ? Set.of() : new HashSet<>(request.leaveOut());
    PlanStatus status = request.status() == null ? PlanStatus.ACTIVE : request.status();
    commit(job, present, bodies, leftOut, status);
    return respond(job);
  }

  /** Throws an import away that was not saved. */
  public void discard(UUID id, int version) {
    forEdit(id, version).delete();
  }

  private void commit(
      PlanImport job, Plan present, KnownBodies bodies, Set<String> leftOut, PlanStatus status) {
    PlanMerge.Result result =
        merge.run(
            new MergeRequest(job.draft, last(present), bodies, leftOut, status, false), present);
    job.result = result.rows();
    job.planId = result.planId();
    job.status = ImportStatus.COMMITTED;
    job.committedAt = Instant.now();
    imports.flush();
  }

  private PlanImport keep(UUID id, SourceInput input, String sha256, PlanDraft draft) {
    PlanImport job = new PlanImport();
    job.id = Ids.orNext(id);
    job.status = ImportStatus.DRAFT;
    job.fileName = input.name();
    job.format = draft.format();
    job.sha256 = sha256;
    job.size = input.content().length;
    job.take(draft);
    imports.persistAndFlush(job);
    return job;
  }

  private PlanImport forEdit(UUID id, int version) {
    PlanImport job = imports.findForEdit(id);
    job.requireVersion(version, () -> respond(job));
    if (job.status == ImportStatus.COMMITTED) {
      throw ImportProblem.IMPORT_COMMITTED.raise();
    }
    return job;
  }

  private LastImport last(Plan plan) {
    return plan == null
        ? LastImport.NONE
        : imports
            .findLastCommitted(plan.id)
            .map(job -> new LastImport(job.draft, job.result))
            .orElse(LastImport.NONE);
  }

  private PlanImportResponse respond(PlanImport job) {
    if (job.status == ImportStatus.COMMITTED) {
      Plan saved = plans.findById(job.planId);
      return PlanImportResponse.of(job, PlanRef.of(saved), job.result);
    }
    KnownBodies bodies = agencies.known();
    Plan present = merge.find(job.draft, bodies);
    List<RowResult> rows =
        merge
            .run(
                new MergeRequest(
                    job.draft, last(present), bodies, Set.of(), PlanStatus.ACTIVE, true),
                present)
            .rows();
    return PlanImportResponse.of(job, present == null ? null : PlanRef.of(present), rows);
  }

  private static String reason(String fileName) {
    return fileName.isEmpty() ? "Nhập từ nội dung dán" : "Nhập từ tệp " + fileName;
  }
}
