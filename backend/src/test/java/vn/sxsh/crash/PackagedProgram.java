package vn.sxsh.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own, with its own database, that can be killed. */
final class PackagedProgram implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String GREETING = "  SXSH Cao Bằng: ";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Path data;
  private final Path log;
  private Process process;
  private String address;

  PackagedProgram(Path data) throws IOException {
    this.data = data;
    this.log = Files.createTempFile("program-", ".log");
  }

  /** Starts the program and waits until it greets. */
  void start() throws IOException, InterruptedException {
    start(Map.of());
  }

  /** As above, with more in its environment. */
  void start(Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            JAR.toString());
    command.environment().put("SXSH_MODE", "demonstration");
    command.environment().put("SXSH_DATA_DIR", data.toString());
    command.environment().put("QUARKUS_HTTP_PORT", "0");
    command.environment().putAll(environment);
    process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (address == null) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the program did not start:\n" + Files.readString(log));
      }
      address = greeting();
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private String greeting() throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith(GREETING))
        .map(line -> line.substring(GREETING.length()).strip())
        .findFirst()
        .orElse(null);
  }

  /** Ends the program as a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    address = null;
  }

  /** Where it answers, as long as it runs. */
  String address() {
    return address;
  }

  /** What it has said so far. */
  String log() throws IOException {
    return Files.readString(log);
  }

  BundledDatabase database() {
    return new BundledDatabase(data);
  }

  /** An access token of a demonstration account. */
  String login(String username) throws IOException, InterruptedException {
    Map<String, String> name = Map.of("username", username, "password", "sxsh-demo-2549");
    HttpResponse<String> answer = send("POST", "/api/v1/auth/login", null, name);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("no login: " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body()).path("accessToken").asText();
  }

  /** Sends a request; the status says how it went. */
  HttpResponse<String> send(String method, String path, String token, Object body)
      throws IOException, InterruptedException {
    return send(method, path, token, body, null);
  }

  /** As above, for an edit of that version. */
  HttpResponse<String> send(String method, String path, String token, Object body, Integer version)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  JsonNode get(String path, String token) throws IOException, InterruptedException {
    return JSON.readTree(send("GET", path, token, null).body());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
