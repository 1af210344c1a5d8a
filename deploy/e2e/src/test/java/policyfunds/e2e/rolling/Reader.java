package policyfunds.e2e.rolling;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.rolling.Caller.Told;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;

/** Somebody who looks at one city after the other. */
final class Reader implements Load.Client {
  private static final List<City> CITIES = Expected2020.read().cities();

  private final Question question;
  private int turn;

  /** Where a city's figures are asked for. */
  @FunctionalInterface
  private interface Question {
    void about(City city) throws IOException;
  }

  private Reader(Question question) {
    this.question = question;
  }

  /** Of whole views, at a gateway. */
  static Reader ofViews(Caller gateway) {
    return new Reader(city -> {
      Told told = gateway.get(view(city));
      requireWhole(told.status(), told.body());
    });
  }

  /**
   * The same through the pool of connections that Java's own client has, as most callers ask: a GET
   * that finds its connection closed is sent again, and not seen here.
   */
  static Reader ofViews(String gateway, String token) {
    var api = new Api(URI.create(gateway));
    return new Reader(city -> {
      Answer answer = api.get(view(city), "Authorization", "Bearer " + token);
      requireWhole(answer.status(), answer.body());
    });
  }

  /** Of what one service holds about a city. */
  static Reader ofParts(Caller service) {
    return new Reader(city -> {
      Told told = service.get("/api/v1/region-parts/%s?year=2020".formatted(city.code()));
      requireStatus(200, told.status(), told.body());
    });
  }

  @Override
  public void ask() throws IOException {
    question.about(CITIES.get(turn++ % CITIES.size()));
  }

  static void requireStatus(int expected, int status, String body) {
    if (status != expected) {
      throw new AssertionError("answered %d: %s".formatted(status, body));
    }
  }

  private static void requireWhole(int status, String body) {
    requireStatus(200, status, body);
    if (!Json.parse(body).path("complete").booleanValue()) {
      throw new AssertionError("not complete: " + Json.parse(body).path("parts"));
    }
  }

  private static String view(City city) {
    return "/api/v1/cities/%s?year=2020".formatted(city.code());
  }
}
