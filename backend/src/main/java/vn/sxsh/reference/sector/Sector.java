package vn.sxsh.reference.sector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import vn.sxsh.shared.persistence.Record;

/** A code of one version of the classification. */
@Entity
public class Sector extends Record {

  /** The year of the version: 2007, 2018 or 2025. */
  public String vsicVersion;

  /** Text, because codes begin with zeros and sections are letters. */
  public String code;

  /** 1 section … 5 sub-class. */
  public int level;

  public String parentCode;

  /** The letter of the section. */
  public String section;

  public String name;
  public String source;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  String search;
}
