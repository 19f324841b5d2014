package vn.sxsh.identity.view;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A view of a list that somebody has saved under a name. */
@Entity
public class SavedView extends Record {

  public UUID ownerId;

  /** The key of the page, such as {@code facilities}. */
  public String page;

  public String name;

  /** What follows the question mark of the page's address. */
  public String query;
}
