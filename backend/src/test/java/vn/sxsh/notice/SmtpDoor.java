package vn.sxsh.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real SMTP server behind a door that says what a test wants it to say. */
public final class SmtpDoor implements AutoCloseable {

  /** What becomes of a mail at the door. */
  public enum Way {
    OPEN,
    /** The line is cut as soon as it is there. */
    SHUT,
    /** The line is taken, and nothing is ever said. */
    SILENT,
    /** The server says not now. */
    CLOSING,
    /** This address, not now. */
    LATER,
    /** This address, never. */
    NEVER,
    /** The end of the mail does not get through: the server never takes it. */
    BEFORE_THE_END,
    /** The server takes the mail, and its answer does not get through. */
    AFTER_THE_END
  }

  /** Ends when a mail is held where the way says. */
  public final CountDownLatch held = new CountDownLatch(1);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final ServerSocket door;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "smtp-door");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Socket> lines = new ArrayList<>();
  private volatile Way way = Way.OPEN;

  /** Opens it at a port; 0: at any. */
  public SmtpDoor(int port) {
    try {
      server.start();
      greet();
      door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.submit(this::listen);
  }

  /** The first greeting looks up the name of the machine, which can take seconds. */
  private void greet() throws IOException {
    try (Socket line = new Socket("127.0.0.1", server.getSmtp().getPort())) {
      reader(line).readLine();
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  public SmtpDoor go(Way next) {
    way = next;
    return this;
  }

  /** What the server has taken, in that order. */
  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  public static String header(MimeMessage message, String name) {
    try {
      return message.getHeader(name, null);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket client = keep(door.accept());
        if (way == Way.SHUT) {
          client.close();
        } else if (way != Way.SILENT) {
          pass(client, keep(new Socket("127.0.0.1", server.getSmtp().getPort())));
        }
      } catch (IOException ended) {
        // The door was closed.
      }
    }
  }

  private synchronized Socket keep(Socket line) {
    lines.add(line);
    return line;
  }

  private void pass(Socket client, Socket behind) {
    threads.submit(() -> say(client, behind));
    threads.submit(() -> hear(client, behind));
  }

  /** What the client says, line by line. */
  private Void say(Socket client, Socket behind) throws IOException {
    OutputStream on = behind.getOutputStream();
    BufferedReader lines = reader(client);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String refusal = refusal(line);
      if (refusal != null) {
        write(client.getOutputStream(), refusal);
        continue;
      }
      if (line.equals(".") && way == Way.BEFORE_THE_END) {
        held.countDown();
        return null;
      }
      ending |= line.equals(".");
      write(on, line);
    }
    behind.close();
    return null;
  }

  private String refusal(String line) {
    if (way == Way.CLOSING && line.startsWith("MAIL FROM")) {
      return "421 closing down";
    }
    if (!line.startsWith("RCPT TO")) {
      return null;
    }
    return switch (way) {
      case LATER -> "450 mailbox busy";
      case NEVER -> "550 no such mailbox";
      default -> null;
    };
  }

  private volatile boolean ending;

  /** What the server answers. */
  private Void hear(Socket client, Socket behind) throws IOException {
    BufferedReader lines = reader(behind);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (ending && way == Way.AFTER_THE_END) {
        held.countDown();
        return null;
      }
      write(client.getOutputStream(), line);
    }
    client.close();
    return null;
  }

  private static BufferedReader reader(Socket line) throws IOException {
    return new BufferedReader(
        new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(OutputStream on, String line) throws IOException {
    on.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    on.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket line : List.copyOf(lines)) {
        line.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
    server.stop();
  }
}
