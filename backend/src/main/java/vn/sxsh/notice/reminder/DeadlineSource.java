package vn.sxsh.notice.reminder;

import java.time.LocalDate;
import java.util.List;

/** Knows the deadlines of one kind, and whom each concerns. */
interface DeadlineSource {

  /** The deadlines between two days, both included, of what has not been done yet. */
  List<Deadline> due(LocalDate from, LocalDate until);
}
