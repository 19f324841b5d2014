package vn.sxsh.plan.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/**
 * A body that takes part in a task: the printed words, and the agency or group that they were
 * resolved to. Resolving can come later, when the body has been founded.
 */
@Entity
public class TaskParty extends Record {

  public UUID taskId;

  @Enumerated(EnumType.STRING)
  public PartyRole role;

  public int ordinal;
  public String phrase;
  public UUID agencyId;
  public UUID agencyGroupId;

  /** Answers for the task; exactly one lead does. */
  public boolean accountable;
}
