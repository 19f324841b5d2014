package vn.sxsh.outreach.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.text.FileNames;
import vn.sxsh.shared.text.SearchText;

/** Keeps the files of activities. */
@ApplicationScoped
@Transactional
public class FileService {

  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_FILES = 30;
  private static final int HEAD = 16;

  private final FileRepository files;
  private final ActivityService activities;
  private final Creations creations;

  FileService(FileRepository files, ActivityService activities, Creations creations) {
    this.files = files;
    this.activities = activities;
    this.creations = creations;
  }

  /** The files of an activity. */
  public List<FileResponse> list(UUID activityId) {
    activities.requireLiving(activityId);
    return files.listByActivity(activityId).stream().map(FileResponse::of).toList();
  }

  /** Keeps a file. */
  public FileResponse add(
      UUID activityId, UUID id, FilePurpose purpose, Path upload, String fileName) {
    activities.findForEdit(activityId);
    byte[] bytes = read(upload);
    FileKind kind = kind(upload, bytes);
    String sha256 = sha256(bytes);
    Map<String, Object> said = Map.of("purpose", purpose, "sha256", sha256);
    if (!creations.claim(id, "outreach-file " + activityId, said)) {
      return FileResponse.of(files.findLiving(id));
    }
    if (files.countByActivity(activityId) >= MOST_FILES) {
      throw OutreachProblem.TOO_MANY_FILES.raise();
    }
    OutreachFile file = new OutreachFile();
    file.id = Ids.orNext(id);
    file.activityId = activityId;
    file.purpose = purpose;
    String safe = FileNames.safe(fileName);
    file.fileName = safe.isEmpty() ? "tep." + kind.ending : safe;
    file.mediaType = kind.mediaType;
    file.size = bytes.length;
    file.sha256 = sha256;
    files.persistAndFlush(file);
    files.keep(file.id, bytes);
    return FileResponse.of(file);
  }

  /** The file itself. */
  public FileContent content(UUID activityId, UUID fileId) {
    activities.requireLiving(activityId);
    OutreachFile file = ofActivity(activityId, files.findLiving(fileId));
    String ending =
        Arrays.stream(FileKind.values())
            .filter(kind -> kind.mediaType.equals(file.mediaType))
            .map(kind -> kind.ending)
            .findFirst()
            .orElseThrow();
    String plain =
        SearchText.normalise(file.fileName.replaceAll("\\.[^.]*$", ""))
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String safeName = (plain.isEmpty() ? "tep" : plain) + "." + ending;
    return new FileContent(file.fileName, safeName, file.mediaType, files.content(fileId));
  }

  /** Takes a file away; it can come back. */
  public void delete(UUID activityId, UUID fileId, int version) {
    activities.findForEdit(activityId);
    OutreachFile file = ofActivity(activityId, files.findForEdit(fileId));
    file.requireVersion(version, () -> FileResponse.of(file));
    file.delete();
  }

  /** Brings a file back. */
  public FileResponse restore(UUID activityId, UUID fileId) {
    activities.findForEdit(activityId);
    OutreachFile file = files.findById(fileId, LockModeType.PESSIMISTIC_WRITE);
    if (file == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    ofActivity(activityId, file).deletedAt = null;
    files.flush();
    return FileResponse.of(file);
  }

  private static OutreachFile ofActivity(UUID activityId, OutreachFile file) {
    if (!file.activityId.equals(activityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return file;
  }

  private static byte[] read(Path upload) {
    try {
      if (Files.size(upload) > MOST_BYTES) {
        throw OutreachProblem.FILE_TOO_LARGE.raise();
      }
      return Files.readAllBytes(upload);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FileKind kind(Path upload, byte[] bytes) {
    try {
      return FileKind.of(upload, Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)))
          .orElseThrow(OutreachProblem.FILE_OF_OTHER_KIND::raise);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
