package vn.sxsh.notice.resend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.identity.account.AccountRef;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeProblem;
import vn.sxsh.notice.mail.MailRepository;
import vn.sxsh.notice.mail.MailState;
import vn.sxsh.notice.mail.MailTry;
import vn.sxsh.notice.mail.MailTryRepository;
import vn.sxsh.notice.mail.NoticeMail;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.AccountNames;

/**
 * Shows how a mail fared, and sends it again when it could not be sent. Whoever asks only puts it
 * back into the queue, under a lock: asked twice, or while a server has it, it goes out once.
 */
@ApplicationScoped
@Transactional
public class MailResendService {

  private static final int MOST_TRIES = 200;

  private final MailRepository mails;
  private final MailTryRepository tries;
  private final MailResendRepository resends;
  private final StaffService staff;
  private final AccountNames names;
  private final Creations creations;
  private final Clock clock;

  MailResendService(
      MailRepository mails,
      MailTryRepository tries,
      MailResendRepository resends,
      StaffService staff,
      AccountNames names,
      Creations creations,
      Clock clock) {
    this.mails = mails;
    this.tries = tries;
    this.resends = resends;
    this.staff = staff;
    this.names = names;
    this.creations = creations;
    this.clock = clock;
  }

  /** One mail with its tries. */
  public MailResponse get(UUID id) {
    return shape(living(mails.findById(id)));
  }

  /** Puts a mail that could not be sent back into the queue. */
  public MailResponse resend(UUID id, MailResendRequest request) {
    NoticeMail mail = living(mails.findById(id, LockModeType.PESSIMISTIC_WRITE));
    if (!creations.claim(request.id(), "mail-resend " + id, request)) {
      return shape(mail);
    }
    if (mail.state != MailState.FAILED) {
      throw NoticeProblem.MAIL_NOT_FAILED.raise();
    }
    MailResend resend = new MailResend();
    resend.id = Ids.orNext(request.id());
    resend.mailId = mail.id;
    resend.accountId = mail.accountId;
    resend.address =
        staff.mailbox(mail.accountId).orElseThrow(NoticeProblem.MAIL_HAS_NO_READER::raise);
    resends.persistAndFlush(resend);
    mail.resend(resend.id, resend.address, clock.instant().truncatedTo(ChronoUnit.MICROS));
    mails.flush();
    return shape(mail);
  }

  private static NoticeMail living(NoticeMail mail) {
    if (mail == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return mail;
  }

  private MailResponse shape(NoticeMail mail) {
    List<MailTry> made = tries.listLatest(mail.id, MOST_TRIES);
    Map<UUID, UUID> askers = askers(made);
    Set<UUID> people = new HashSet<>(askers.values());
    people.add(mail.accountId);
    Map<UUID, String> called = names.displayNames(people);
    return new MailResponse(
        mail.id,
        ref(mail.accountId, called),
        mail.state,
        mail.address,
        staff.mailbox(mail.accountId).orElse(null),
        mail.subject,
        mail.bodyText,
        mail.createdAt,
        mail.state == MailState.WAITING ? mail.nextTryAt : null,
        made.stream()
            .map(
                it ->
                    new MailResponse.Try(
                        it.id,
                        it.address,
                        it.beganAt,
                        it.endedAt,
                        it.outcome,
                        it.problem,
                        it.resendId == null ? null : ref(askers.get(it.resendId), called)))
            .toList());
  }

  /** Who asked for each resending of those tries. */
  private Map<UUID, UUID> askers(List<MailTry> made) {
    List<UUID> ids =
        made.stream().map(it -> it.resendId).filter(Objects::nonNull).distinct().toList();
    return ByIds.load(resends.getEntityManager(), MailResend.class, ids).stream()
        .collect(Collectors.toMap(it -> it.id, it -> it.createdBy));
  }

  private static AccountRef ref(UUID id, Map<UUID, String> called) {
    return new AccountRef(id, called.get(id));
  }
}
