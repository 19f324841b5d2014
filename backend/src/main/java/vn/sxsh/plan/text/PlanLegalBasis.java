package vn.sxsh.plan.text;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A document that a plan rests on, with the words by which the plan cites it. */
@Entity
public class PlanLegalBasis extends Record {

  public UUID planId;
  public UUID documentId;
  public int ordinal;
  public String citation;
}
