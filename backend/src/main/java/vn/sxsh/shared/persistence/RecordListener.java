package vn.sxsh.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.util.UUID;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Stamps records with date and author, and tells the database who writes before the first write.
 */
@ApplicationScoped
public class RecordListener {

  @Inject CurrentCaller caller;
  @Inject ChangeContext changes;

  @PrePersist
  void onCreate(Record record) {
    if (record.id == null) {
      record.id = Ids.next();
    }
    UUID author = caller.get().id();
    record.createdAt = Record.now();
    record.createdBy = author;
    record.updatedAt = record.createdAt;
    record.updatedBy = author;
    changes.bind();
  }

  @PreUpdate
  void onUpdate(Record record) {
    record.updatedAt = Record.now();
    record.updatedBy = caller.get().id();
    changes.bind();
  }

  @PreRemove
  void onRemove(Record record) {
    changes.bind();
  }
}
