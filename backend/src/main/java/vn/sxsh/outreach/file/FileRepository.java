package vn.sxsh.outreach.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the files of activities. */
@ApplicationScoped
public class FileRepository implements Records<OutreachFile> {

  /** The files of an activity, the latest first. */
  List<OutreachFile> listByActivity(UUID activityId) {
    return list("activityId = ?1 and deletedAt is null order by createdAt desc, id", activityId);
  }

  /** How many files an activity has. */
  long countByActivity(UUID activityId) {
    return count("activityId = ?1 and deletedAt is null", activityId);
  }

  /** Keeps the bytes of a file. */
  void keep(UUID fileId, byte[] content) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO outreach_file_content (file_id, content) VALUES (:file, :content)")
        .setParameter("file", fileId)
        .setParameter("content", content)
        .executeUpdate();
  }

  /** The bytes of a file. */
  byte[] content(UUID fileId) {
    return (byte[])
        getEntityManager()
            .createNativeQuery("SELECT content FROM outreach_file_content WHERE file_id = :file")
            .setParameter("file", fileId)
            .getSingleResult();
  }
}
