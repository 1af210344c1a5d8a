package policyfunds.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real HTTP server in the place of a service that takes documents in and holds one of them. */
final class Taker {

  private final Queue<JsonNode> handed = new ConcurrentLinkedQueue<>();
  private final Queue<String> tokens = new ConcurrentLinkedQueue<>();
  private volatile String held;
  private volatile String fund = "";
  private volatile String conflicts = "[]";
  private volatile String outline = "[]";
  private volatile String goals = "[]";
  private volatile int conflictsLeftOff;
  private volatile int failing;
  private volatile int refusing;
  private volatile boolean dropping;
  private volatile CountDownLatch gate;
  private volatile CountDownLatch called = new CountDownLatch(1);
  private HttpServer server;

  String start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/v1/imports", this::take);
    server.createContext(
        "/api/v1/funds", call -> send(call, 200, "{\"items\":[" + fund + "],\"total\":1}"));
    server.createContext(
        "/api/v1/performance-goals", call -> send(call, 200, "{\"items\":" + goals + "}"));
    server.start();
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  void forget() {
    handed.clear();
    tokens.clear();
    held = null;
    fund = "";
    conflicts = "[]";
    conflictsLeftOff = 0;
    outline = "[]";
    goals = "[]";
    failing = 0;
    refusing = 0;
    dropping = false;
    gate = null;
    called = new CountDownLatch(1);
  }

  Taker holds(String digest) {
    held = digest;
    return this;
  }

  /** Knows a fund that rests on a document. */
  void knows(String code, String name, String document) {
    fund = "{\"code\":\"%s\",\"name\":\"%s\",\"document\":\"%s\"}".formatted(code, name, document);
  }

  void promises(String newGoals) {
    goals = newGoals;
  }

  void finds(String newConflicts) {
    conflicts = newConflicts;
  }

  /** Leaves so many conflicts off its reports. */
  void leavesOff(int newConflictsLeftOff) {
    conflictsLeftOff = newConflictsLeftOff;
  }

  void outlines(String newOutline) {
    outline = newOutline;
  }

  /** Fails from now on when more than a trial is asked for. */
  void failsToTake(int status) {
    failing = status;
  }

  /** Refuses all with a problem of that status. */
  void refuses(int status) {
    refusing = status;
  }

  /** Closes the connection without a word. */
  void drops() {
    dropping = true;
  }

  /** Holds every answer back until the gate opens. */
  void waitsFor(CountDownLatch newGate) {
    gate = newGate;
  }

  /** Returns once it is asked to take something in. */
  void awaitCall() throws InterruptedException {
    called.await(30, TimeUnit.SECONDS);
  }

  List<JsonNode> handed() {
    return List.copyOf(handed);
  }

  List<String> tokens() {
    return List.copyOf(tokens);
  }

  String held() {
    return held;
  }

  private void take(HttpExchange call) throws IOException {
    JsonNode body = Examples.JSON.readTree(call.getRequestBody().readAllBytes());
    handed.add(body);
    tokens.add(call.getRequestHeaders().getFirst("Authorization"));
    called.countDown();
    if (gate != null) {
      await(gate);
    }
    boolean dryRun = body.path("dryRun").asBoolean();
    if (dropping) {
      call.close();
    } else if (refusing > 0) {
      send(call, refusing, problem(refusing));
    } else if (!dryRun && failing > 0) {
      send(call, failing, problem(failing));
    } else {
      report(call, body.at("/document/digest").asText(), dryRun);
    }
  }

  private void report(HttpExchange call, String digest, boolean dryRun) throws IOException {
    boolean settled = digest.equals(held);
    boolean lands = !settled && !dryRun;
    ObjectNode report = Examples.JSON.createObjectNode();
    if (held != null) {
      report.put("held", held);
    }
    report.put("dryRun", dryRun).put("changed", lands).put("differencesLeftOff", 0);
    report.putObject("counts").put("added", settled ? 0 : 3);
    ArrayNode differences = report.putArray("differences");
    if (held != null && !settled) {
      differences
          .addObject()
          .put("kind", "CHANGED")
          .put("entity", "allocation")
          .put("key", "1:440100")
          .putArray("values")
          .addObject()
          .put("member", "amountWan")
          .put("before", 114.2)
          .put("after", 120);
    }
    report.set("conflicts", Examples.JSON.readTree(settled ? "[]" : conflicts));
    report.put("conflictsLeftOff", conflictsLeftOff);
    report.set("outline", Examples.JSON.readTree(settled ? "[]" : outline));
    if (lands) {
      held = digest;
    }
    send(call, 200, report.toString());
  }

  private static String problem(int status) {
    return """
    {"title":"locked","status":%d,"detail":"the year is locked","code":"%s"}\
    """
        .formatted(status, status == 409 ? "FUND_LOCKED" : "UNAVAILABLE");
  }

  private static void send(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders()
        .set("Content-Type", status < 300 ? "application/json" : "application/problem+json");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
