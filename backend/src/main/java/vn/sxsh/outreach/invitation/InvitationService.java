package vn.sxsh.outreach.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.participation.ParticipationService;
import vn.sxsh.outreach.survey.SurveyService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.time.VietnamTime;

/** Invites facilities to answer by a link, and takes invitations back. */
@ApplicationScoped
@Transactional
public class InvitationService {

  private static final int MOST = 200;
  private static final int LONGEST_DAYS = 366;

  private final InvitationRepository invitations;
  private final InvitationShapes shapes;
  private final SurveyService surveys;
  private final FacilityService facilities;
  private final ActivityService activities;
  private final ParticipationService participations;
  private final Creations creations;
  private final VietnamTime time;

  InvitationService(
      InvitationRepository invitations,
      InvitationShapes shapes,
      SurveyService surveys,
      FacilityService facilities,
      ActivityService activities,
      ParticipationService participations,
      Creations creations,
      VietnamTime time) {
    this.invitations = invitations;
    this.shapes = shapes;
    this.surveys = surveys;
    this.facilities = facilities;
    this.activities = activities;
    this.participations = participations;
    this.creations = creations;
    this.time = time;
  }

  /** One page of the invitations of facilities that the caller may know of. */
  public Page<InvitationResponse> list(InvitationFilter filter, PageRequest request) {
    Page<SurveyInvitation> page =
        invitations.page(filter.narrow(facilities.visible(), time.today()), request);
    return new Page<>(shapes.of(page.items(), Map.of()), page.total(), page.limit(), page.offset());
  }

  /** Makes a link for each of the facilities; one that waits for the same answer ends. */
  public List<InvitationResponse> invite(InvitationRequest request) {
    LocalDate today = time.today();
    if (request.expiresOn().isBefore(today)
        || request.expiresOn().isAfter(today.plusDays(LONGEST_DAYS))) {
      throw OutreachProblem.LINK_DAYS.raise().at("expiresOn", "LINK_DAYS");
    }
    if (request.phase() != null && request.activityId() == null) {
      throw OutreachProblem.PHASE_WITHOUT_ACTIVITY.raise().at("phase", "PHASE_WITHOUT_ACTIVITY");
    }
    if (request.activityId() != null) {
      activities.requireReference(request.activityId());
    }
    if (!creations.claim(request.id(), "survey-invitations", request)) {
      return renew(request.id());
    }
    Set<UUID> wanted = wanted(request);
    UUID survey = surveys.forAnswer(null).id;
    UUID batch = Ids.orNext(request.id());
    List<SurveyInvitation> made = new ArrayList<>();
    for (UUID facility : wanted) {
      SurveyInvitation invitation = new SurveyInvitation();
      invitation.id = Ids.next();
      invitation.batchId = batch;
      invitation.surveyId = survey;
      invitation.facilityId = facility;
      invitation.activityId = request.activityId();
      invitation.phase = request.phase();
      invitation.expiresOn = request.expiresOn();
      made.add(invitation);
    }
    withdraw(invitations.listWaiting(made.get(0), wanted));
    return link(made);
  }

  /** Takes an invitation back: its link is of no use any more. */
  public void withdraw(UUID id, int version) {
    SurveyInvitation invitation = invitations.findForEdit(id);
    if (facilities.items(List.of(invitation.facilityId)).isEmpty()) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    if (invitation.activityId != null) {
      activities.requireWritable(invitation.activityId);
    }
    invitation.requireVersion(version, () -> shapes.of(List.of(invitation), Map.of()).get(0));
    if (invitation.answerId != null) {
      throw OutreachProblem.LINK_USED.raise();
    }
    withdraw(List.of(invitation));
  }

  /** The answer to the first request was lost, and its links with it: nobody has seen them. */
  private List<InvitationResponse> renew(UUID batch) {
    LocalDate today = time.today();
    return link(
        invitations.listBatch(batch).stream()
            .filter(it -> it.state(today) == InvitationState.OPEN)
            .toList());
  }

  private List<InvitationResponse> link(List<SurveyInvitation> made) {
    Map<UUID, String> links = new HashMap<>();
    for (SurveyInvitation invitation : made) {
      String token = LinkToken.next();
      links.put(invitation.id, token);
      invitation.tokenHash = LinkToken.hash(token);
      invitations.persist(invitation);
    }
    invitations.flush();
    return shapes.of(made, links);
  }

  private Set<UUID> wanted(InvitationRequest request) {
    Set<UUID> wanted = new LinkedHashSet<>();
    if (request.facilityIds() != null) {
      wanted.addAll(request.facilityIds());
    } else if (request.activityId() != null) {
      wanted.addAll(participations.listFacilities(request.activityId(), MOST + 1));
    }
    if (wanted.isEmpty()) {
      throw OutreachProblem.NOBODY_TO_INVITE.raise();
    }
    if (wanted.size() > MOST) {
      throw OutreachProblem.SELECTION_TOO_LARGE.raise();
    }
    if (facilities.items(wanted).size() < wanted.size()) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN
          .raise()
          .at("facilityIds", "REFERENCE_UNKNOWN");
    }
    return wanted;
  }

  private static void withdraw(Collection<SurveyInvitation> waiting) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    waiting.stream().filter(it -> it.withdrawnAt == null).forEach(it -> it.withdrawnAt = now);
  }
}
