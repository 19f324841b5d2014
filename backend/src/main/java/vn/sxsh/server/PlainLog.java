package vn.sxsh.server;

import io.quarkus.logging.LoggingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Nobody writes into the log but the program: whatever text a client sent that reached a message or
 * an exception keeps to its line, and cannot move the cursor of the terminal that shows it.
 */
@LoggingFilter(name = "plain")
public final class PlainLog implements Filter {

  @Override
  public boolean isLoggable(LogRecord record) {
    String message =
        record instanceof ExtLogRecord known ? known.getFormattedMessage() : record.getMessage();
    if (message != null && !isPlain(message)) {
      replace(record, escape(message));
    }
    if (hasUnsafe(record.getThrown())) {
      replace(record, escape(String.valueOf(message)) + "\n" + indented(record.getThrown()));
      record.setThrown(null);
    }
    return true;
  }

  private static boolean hasUnsafe(Throwable thrown) {
    return thrown != null
        && ((thrown.getMessage() != null && !isPlain(thrown.getMessage()))
            || hasUnsafe(thrown.getCause()));
  }

  private static void replace(LogRecord record, String message) {
    if (record instanceof ExtLogRecord known) {
      known.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(message);
    }
    record.setParameters(null);
  }

  /** The trace with every line moved in, so that none of them looks like an entry of its own. */
  private static String indented(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    StringBuilder indented = new StringBuilder();
    for (String line : trace.toString().split("\\R")) {
      indented.append(indented.isEmpty() ? "\t" : "\n\t").append(escape(line.strip()));
    }
    return indented.toString();
  }

  private static boolean isPlain(String text) {
    return text.codePoints().noneMatch(PlainLog::isControl);
  }

  private static String escape(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isControl(point)) {
                plain.append("\\u%04x".formatted(point));
              } else {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }

  /** Ends of lines, codes for terminals, and marks that turn the direction of writing. */
  private static boolean isControl(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> true;
      default -> false;
    };
  }
}
