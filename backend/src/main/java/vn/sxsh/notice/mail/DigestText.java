package vn.sxsh.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sxsh.notice.Stage;
import vn.sxsh.notice.inbox.Notice;
import vn.sxsh.notice.mail.MailRepository.Reader;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.problem.Texts;

/**
 * The words of a digest, as plain text and as simple HTML. The subject holds nothing that anybody
 * typed, and what people typed stands in one line of the body each: nobody can add a header or a
 * line of ours.
 */
@ApplicationScoped
class DigestText {

  /** More than so many nobody reads in a mail; the program shows them all. */
  static final int MOST_LINES = 30;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Texts texts;
  private final SxshConfig config;

  DigestText(Texts texts, SxshConfig config) {
    this.texts = texts;
    this.config = config;
  }

  /** Writes subject and bodies into the mail. */
  void write(Reader reader, List<Notice> news, NoticeMail mail) {
    Locale locale = Locale.forLanguageTag(reader.language().toLowerCase(Locale.ROOT));
    List<Notice> shown = news.subList(0, Math.min(news.size(), MOST_LINES));
    String greeting = text(locale, "greeting", Map.of("name", oneLine(reader.name())));
    String intro = text(locale, "intro", Map.of("count", news.size()));
    String more =
        shown.size() == news.size()
            ? null
            : text(locale, "more", Map.of("count", news.size() - shown.size()));
    String footer = text(locale, "footer", Map.of());
    String page = address("/notices");
    StringBuilder plain = new StringBuilder(greeting + "\n\n" + intro + "\n\n");
    StringBuilder html =
        new StringBuilder(
            "<p>%s</p>\n<p>%s</p>\n<ul>\n".formatted(escape(greeting), escape(intro)));
    for (Notice notice : shown) {
      String what = what(locale, notice);
      String subject = oneLine(notice.subjectName);
      String detail = notice.detail == null ? "" : oneLine(notice.detail);
      String link = address(notice.path);
      plain.append("- %s: %s\n".formatted(what, subject));
      if (!detail.isEmpty()) {
        plain.append("  ").append(detail).append('\n');
      }
      plain.append("  ").append(link).append('\n');
      html.append(
          "<li>%s: <a href=\"%s\">%s</a>%s</li>\n"
              .formatted(
                  escape(what),
                  escape(link),
                  escape(subject),
                  detail.isEmpty() ? "" : "<br>" + escape(detail)));
    }
    html.append("</ul>\n");
    if (more != null) {
      plain.append(more).append('\n');
      html.append("<p>%s</p>\n".formatted(escape(more)));
    }
    plain.append("\n").append(footer).append("\n").append(page).append("\n");
    html.append(
        "<p>%s<br><a href=\"%s\">%s</a></p>\n"
            .formatted(escape(footer), escape(page), escape(page)));
    mail.subject = text(locale, "subject", Map.of("count", news.size(), "day", day(mail.period)));
    mail.bodyText = plain.toString();
    mail.bodyHtml = html.toString();
  }

  private String what(Locale locale, Notice notice) {
    if (notice.dueOn == null) {
      return text(locale, notice.kind.name(), Map.of());
    }
    String when = notice.stage == Stage.OVERDUE ? ".overdue" : ".soon";
    return text(locale, notice.kind + when, Map.of("day", day(notice.dueOn)));
  }

  private String text(Locale locale, String key, Map<String, ?> parameters) {
    return texts.find(locale, "notice." + key, parameters);
  }

  private String address(String path) {
    return config.publicAddress().toString().replaceAll("/+$", "") + path;
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What somebody typed, without anything that ends a line or steers a terminal. */
  static String oneLine(String typed) {
    return typed.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
