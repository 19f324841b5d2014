package vn.sxsh.outreach.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** One activity to inform or train (hoạt động tuyên truyền, đào tạo). */
@Entity
public class OutreachActivity extends Record {

  public String code;

  @Enumerated(EnumType.STRING)
  public OutreachKind kind;

  public String title;
  public boolean cleanerProduction;
  public boolean energySaving;

  /** The row of a plan that it serves. */
  public UUID taskId;

  /** The year's work of that task. */
  public UUID workItemId;

  public UUID organiserId;

  /** Partners that are no agency of the list. */
  public String otherPartners;

  public String place;
  public UUID adminUnitId;
  public LocalDate startsOn;

  /** The last day; once it is completed, the day from which it has reached its participants. */
  public LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  public OutreachStatus status = OutreachStatus.PLANNED;

  /** Why it is in that state, when the step to it needed a reason. */
  public String statusReason;

  /** In VND. */
  public Long cost;

  /** Where the money came from. */
  public String costSource;

  public String note;

  /** The paper, station or site that published it. */
  public String outlet;

  public LocalDate publishedOn;
  public Integer copies;
  public Integer durationMinutes;

  /** How many people it is thought to have reached. */
  public Integer audience;

  public String link;

  /** The first run of what this one repeats; it adds no reach. */
  public UUID rerunOfId;

  @Column(insertable = false, updatable = false)
  String search;

  /** What it is about. */
  public List<OutreachTopic> topics() {
    List<OutreachTopic> topics = new ArrayList<>();
    if (cleanerProduction) {
      topics.add(OutreachTopic.CLEANER_PRODUCTION);
    }
    if (energySaving) {
      topics.add(OutreachTopic.ENERGY_SAVING);
    }
    return topics;
  }

  /** Is about exactly those. */
  void about(Collection<OutreachTopic> topics) {
    cleanerProduction = topics.contains(OutreachTopic.CLEANER_PRODUCTION);
    energySaving = topics.contains(OutreachTopic.ENERGY_SAVING);
  }

  /** True when something is said that only what is published has. */
  boolean hasMedia() {
    return outlet != null
        || publishedOn != null
        || copies != null
        || durationMinutes != null
        || audience != null
        || link != null
        || rerunOfId != null;
  }
}
