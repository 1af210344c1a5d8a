package policyfunds.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A real HTTP server in a neighbour's place; it can be told to misbehave. */
final class StandIn {

  private static final String AS_OF = "asOf=";

  private final String service;
  private final long position;
  private final AtomicInteger calls = new AtomicInteger();
  private final Queue<Headers> heard = new ConcurrentLinkedQueue<>();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final AtomicLong unsealed = new AtomicLong();
  private volatile Manner manner = Manner.well();
  private HttpServer server;

  /** A stand-in whose ledger has been sealed up to one position for ever. */
  StandIn(String service, long position) {
    this.service = service;
    this.position = position;
  }

  /** Starts it and returns its address. */
  String start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  void becomes(Manner newManner) {
    manner = newManner;
  }

  /** Forgets who called, and what it held before: nobody keeps what one test made of it. */
  void forget() {
    calls.set(0);
    heard.clear();
    asked.clear();
    changes();
  }

  /** Something of its data changes; the event is not sealed yet. */
  void changes() {
    unsealed.incrementAndGet();
  }

  /** How many events its ledger holds. */
  long events() {
    return position + unsealed.get();
  }

  int calls() {
    return calls.get();
  }

  /** The header of each call. */
  List<Headers> heard() {
    return List.copyOf(heard);
  }

  /** The query of each call. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** How often it was asked for a year with its findings. */
  long years() {
    return asked.stream().filter(query -> query.contains("include=findings")).count();
  }

  long position() {
    return position;
  }

  private void handle(HttpExchange call) throws IOException {
    calls.incrementAndGet();
    heard.add(call.getRequestHeaders());
    String query = Objects.requireNonNullElse(call.getRequestURI().getQuery(), "");
    asked.add(query);
    String path = call.getRequestURI().getPath();
    call.getResponseHeaders().set("Ledger-Events", Long.toString(events()));
    Arrays.stream(query.split("&", -1))
        .filter(parameter -> parameter.startsWith(AS_OF))
        .findFirst()
        .ifPresent(past -> answerFor(past.substring(AS_OF.length()), call.getResponseHeaders()));
    try (call) {
      manner.answer(call, path.endsWith("/ledger") ? head() : Examples.of(service, path, query));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void answerFor(String instant, Headers headers) {
    headers.set("As-Of", instant);
    headers.set("Ledger-Position", Long.toString(position));
    headers.set("Ledger-Events", Long.toString(position));
  }

  private String head() {
    return "{\"position\":%d,\"unsealed\":%d}".formatted(position, unsealed.get());
  }
}
