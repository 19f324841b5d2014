package vn.sxsh.notice.mail;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import vn.sxsh.notice.NoticeConfig;
import vn.sxsh.shared.config.SxshConfig;

/**
 * Hands a mail to the SMTP server. Every wait has an end that is well before the lease of the mail:
 * a server that takes the line and says nothing holds up nothing but the mail.
 */
@ApplicationScoped
class Postman {

  private static final int LONGEST_WHY = 300;

  /** One address and nothing else: no list, no name, no line end, nothing a server would act on. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s\\p{Cntrl}<>(),;:\"\\\\]+@[^\\s\\p{Cntrl}<>(),;:\"\\\\@]+");

  /** Closing down, and not let in: they say nothing of the mail. */
  private static final Set<Integer> ABOUT_THE_SERVER = Set.of(421, 454, 530, 534, 535, 538);

  private final Vertx vertx;
  private final MailConfig config;
  private final String ownName;
  private final long waitMillis;
  private MailClient client;

  Postman(Vertx vertx, MailConfig config, NoticeConfig notices, SxshConfig program) {
    this.vertx = vertx;
    this.config = config;
    this.ownName = program.publicAddress().getHost();
    this.waitMillis = notices.lease().toMillis() / 4;
  }

  /** True when there is a server to hand mail to. */
  boolean hasServer() {
    return config.host().filter(host -> !host.isBlank()).isPresent();
  }

  /** Sends the mail under its own Message-ID, the same at every try. */
  Outcome send(NoticeMail mail) {
    if (!ADDRESS.matcher(mail.address).matches()) {
      return new Outcome(Outcome.Kind.REFUSED, "not an address");
    }
    CompletableFuture<MailResult> answer = new CompletableFuture<>();
    MailClient sender = client();
    MailMessage message = message(mail);
    // Begun on any other thread, the server's greeting can come before the client listens.
    vertx.runOnContext(
        begun ->
            sender
                .sendMail(message)
                .onSuccess(answer::complete)
                .onFailure(answer::completeExceptionally));
    try {
      answer.get(2 * waitMillis, TimeUnit.MILLISECONDS);
      return Outcome.TAKEN;
    } catch (ExecutionException failed) {
      return outcome(failed.getCause());
    } catch (TimeoutException silent) {
      return serverFailed("no answer");
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return serverFailed("interrupted");
    }
  }

  private MailMessage message(NoticeMail mail) {
    String domain = config.from().replaceAll("^.*@|>.*$", "");
    MailMessage message =
        new MailMessage(config.from(), mail.address, mail.subject, mail.bodyText)
            .setHtml(mail.bodyHtml);
    message.addHeader("Message-ID", "<%s@%s>".formatted(mail.id, domain));
    message.addHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private Outcome outcome(Throwable failure) {
    String why = DigestText.oneLine(String.valueOf(failure.getMessage()));
    String line = why.substring(0, Math.min(why.length(), LONGEST_WHY));
    if (failure instanceof SMTPException answer
        && !ABOUT_THE_SERVER.contains(answer.getReplyCode())) {
      return new Outcome(answer.isPermanent() ? Outcome.Kind.REFUSED : Outcome.Kind.LATER, line);
    }
    return serverFailed(line);
  }

  /** A line that broke may hold its place among the few for ever: the next try begins anew. */
  private Outcome serverFailed(String why) {
    close();
    return new Outcome(Outcome.Kind.SERVER, why);
  }

  /** It greets by the name that people know: to ask for the machine's own can take seconds. */
  private synchronized MailClient client() {
    if (client == null) {
      io.vertx.ext.mail.MailConfig settings =
          new io.vertx.ext.mail.MailConfig(config.host().orElseThrow(), config.port())
              .setSsl(config.tls() == MailConfig.Tls.IMPLICIT)
              .setStarttls(
                  config.tls() == MailConfig.Tls.REQUIRED
                      ? StartTLSOptions.REQUIRED
                      : StartTLSOptions.DISABLED)
              .setLogin(config.username().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED)
              .setOwnHostname(ownName)
              .setKeepAlive(false)
              .setPipelining(false)
              .setMaxPoolSize(2)
              .setConnectTimeout((int) waitMillis)
              .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
              .setIdleTimeout((int) waitMillis);
      config.username().ifPresent(settings::setUsername);
      config.password().ifPresent(settings::setPassword);
      client = MailClient.create(vertx, settings);
    }
    return client;
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
