package vn.sxsh.plan.imports.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sxsh.plan.imports.PlanReader;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.read.ImportRefusal;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.ReadLimits;
import vn.sxsh.plan.imports.read.SourceInput;
import vn.sxsh.plan.imports.template.PlanTemplate;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.text.FileNames;

/**
 * Takes documents in. Reading one is heavy work on hostile input, so it runs outside of any
 * transaction and only few at a time.
 */
@ApplicationScoped
public class PlanImportService {

  private static final String SHIPPED = "ke-hoach-2549.txt";
  private static final int READERS = 2;
  private static final int PATIENCE_SECONDS = 20;

  private final PlanImportJobService jobs;
  private final ImportAgencies agencies;
  private final CurrentCaller caller;
  private final Semaphore readers = new Semaphore(READERS, true);

  PlanImportService(PlanImportJobService jobs, ImportAgencies agencies, CurrentCaller caller) {
    this.jobs = jobs;
    this.agencies = agencies;
    this.caller = caller;
  }

  /** Reads an uploaded file; {@code size} is what it says of itself before it is opened. */
  public PlanImportResponse upload(UUID id, String name, long size, FileContent content) {
    if (size > ReadLimits.MAX_BYTES) {
      throw refusal(new ImportRefusedException(ImportRefusal.TOO_LARGE));
    }
    return receive(id, SourceInput.ofFile(content.read(), FileNames.safe(name)));
  }

  /** Reads what was pasted. */
  public PlanImportResponse paste(PasteRequest request) {
    String text = request.text() == null ? asDocument(request.html()) : request.text();
    return receive(request.id(), SourceInput.ofText(text));
  }

  /** The workbook in which a plan can be typed. */
  public byte[] template() {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try {
      PlanTemplate.write(agencies.directory(), workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return workbook.toByteArray();
  }

  /**
   * Brings in the plan of the province that the program ships, by the way that every other plan
   * takes, unless it is there already or has once been brought in; answers whether it was.
   */
  public boolean loadShipped() {
    caller.actAs(Caller.SYSTEM.via(ChangeSource.IMPORT));
    byte[] content = shipped();
    String sha256 = sha256(content);
    if (jobs.wasCommitted(sha256)) {
      return false;
    }
    SourceInput input = SourceInput.ofFile(content, SHIPPED);
    return jobs.commitNew(input, sha256, read(input));
  }

  private PlanImportResponse receive(UUID id, SourceInput input) {
    return jobs.store(id, input, sha256(input.content()), read(input));
  }

  private PlanDraft read(SourceInput input) {
    try {
      if (!readers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw ImportProblem.IMPORT_BUSY.raise().retryAfter(PATIENCE_SECONDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw ImportProblem.IMPORT_BUSY.raise().retryAfter(PATIENCE_SECONDS);
    }
    try {
      return PlanReader.read(input, agencies.directory());
    } catch (ImportRefusedException refused) {
      throw refusal(refused);
    } finally {
      readers.release();
    }
  }

  private static RuntimeException refusal(ImportRefusedException refused) {
    return ImportProblem.of(refused.refusal()).raise(refused.parameters());
  }

  /** What the clipboard gives may be a fragment. */
  private static String asDocument(String html) {
    return html.stripLeading().startsWith("<") ? html : "<html><body>" + html + "</body></html>";
  }

  private static byte[] shipped() {
    try (InputStream resource = PlanImportService.class.getResourceAsStream("/plans/" + SHIPPED)) {
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
