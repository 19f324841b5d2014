package vn.sxsh.outreach.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A file of an activity; its bytes lie in a table of their own and never change. */
@Entity
public class OutreachFile extends Record {

  public UUID activityId;

  @Enumerated(EnumType.STRING)
  public FilePurpose purpose;

  public String fileName;
  public String mediaType;
  public int size;
  public String sha256;
}
