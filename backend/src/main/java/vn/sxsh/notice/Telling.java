package vn.sxsh.notice;

import java.time.LocalDate;

/**
 * What is told to somebody, whoever it is.
 *
 * @param key names what is told among all that a person is ever told
 * @param stage how near the deadline is; null when it is about something that happened
 * @param dueOn the deadline, if there is one
 * @param subjectName what it is about, such as the title of a piece of work
 * @param detail what else helps: a task, a remark; may be null
 * @param path the page of what it is about
 */
public record Telling(
    NoticeKind kind,
    String key,
    Stage stage,
    LocalDate dueOn,
    String subjectName,
    String detail,
    String path) {

  /** Something that happened. */
  public static Telling event(
      NoticeKind kind, String key, String subjectName, String detail, String path) {
    return new Telling(kind, key, null, null, subjectName, detail, path);
  }

  /** A deadline that is at that stage; the key tells it from its other stages and other days. */
  public static Telling deadline(
      NoticeKind kind,
      Object subjectId,
      Stage stage,
      LocalDate dueOn,
      String subjectName,
      String detail,
      String path) {
    String key = "%s:%s:%s:%s".formatted(kind, subjectId, dueOn, stage);
    return new Telling(kind, key, stage, dueOn, subjectName, detail, path);
  }
}
