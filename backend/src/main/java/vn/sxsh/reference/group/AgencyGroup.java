package vn.sxsh.reference.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** Bodies that papers name together with one phrase. */
@Entity
public class AgencyGroup extends Record {

  public String code;
  public String name;

  /** Other phrases for the same bodies. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> aliases = List.of();

  /** Who belongs to it and how that is known. */
  public String description;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  String search;
}
