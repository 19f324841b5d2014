package vn.sxsh.facility.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import vn.sxsh.shared.persistence.Record;

/** A company, cooperative or household that owns production sites. */
@Entity
public class Enterprise extends Record {

  public String name;
  public List<String> aliases = List.of();
  public String taxCode;
  public String address;
  public String source;

  @Column(insertable = false, updatable = false)
  String search;
}
