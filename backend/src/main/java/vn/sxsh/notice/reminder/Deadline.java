package vn.sxsh.notice.reminder;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Stage;
import vn.sxsh.notice.Telling;

/**
 * Something with a last day that concerns people, whatever it is.
 *
 * @param subject names it among all of its kind
 * @param dueOn the last day; the day after it is overdue, or over
 * @param name what people know it by; no names of people, since it goes out by mail
 * @param detail what else helps; may be null
 * @param path the page of it
 * @param people the accounts of those whom it concerns
 */
record Deadline(
    NoticeKind kind,
    Object subject,
    LocalDate dueOn,
    String name,
    String detail,
    String path,
    Set<UUID> people) {

  /** What is told of it on a day, in the sixty days before it and from then on. */
  Telling telling(LocalDate today) {
    return Telling.deadline(
        kind, subject, Stage.of(dueOn, today).orElseThrow(), dueOn, name, detail, path);
  }
}
