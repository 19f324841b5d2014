/**
 * Who is told what (thông báo, nhắc việc): reminders before deadlines, and what happened to
 * something that concerns a person.
 *
 * <p>Nobody is told the same thing twice: a notice has a key, and the database keeps each key once
 * a person, whatever number of servers look for deadlines at the same time. A deadline that is
 * moved is another thing. A notice grants nothing: what it opens is asked for anew, with the rights
 * of whoever opens it.
 *
 * <p>Days are those of Viet Nam. Of the stages that went by unnoticed, while no server ran, only
 * the newest is told.
 */
package vn.sxsh.notice;
