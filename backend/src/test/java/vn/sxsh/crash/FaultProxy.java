package vn.sxsh.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a client and the program and cuts the line, as the header {@code Cut} says. */
final class FaultProxy implements AutoCloseable {

  /** Where a line breaks. */
  enum Cut {
    NOWHERE,
    BEFORE_THE_REQUEST,
    BEFORE_THE_ANSWER,
    WITHIN_THE_ANSWER
  }

  /** What the program answered to the requests of each key, whether or not it came through. */
  final Map<String, Queue<HttpResponse<byte[]>>> answers = new ConcurrentHashMap<>();

  private final String target;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  FaultProxy(String target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      Cut cut = Cut.valueOf(exchange.getRequestHeaders().getFirst("Cut"));
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (cut == Cut.BEFORE_THE_REQUEST) {
        return;
      }
      HttpResponse<byte[]> answer = forward(exchange, body);
      answers
          .computeIfAbsent(
              exchange.getRequestHeaders().getFirst("Key"), key -> new ConcurrentLinkedQueue<>())
          .add(answer);
      if (cut == Cut.BEFORE_THE_ANSWER) {
        return;
      }
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      int length = cut == Cut.NOWHERE ? answer.body().length : answer.body().length / 2;
      exchange.getResponseBody().write(answer.body(), 0, length);
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
            .header("Content-Type", "application/json")
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
