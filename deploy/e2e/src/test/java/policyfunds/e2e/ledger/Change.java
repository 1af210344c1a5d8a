package policyfunds.e2e.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** One change 变更 as the feed tells it. */
public record Change(JsonNode event) {

  public long position() {
    return event.path("position").longValue();
  }

  /** Table and key. */
  public String subject() {
    return event.path("subject").asText();
  }

  /** CREATED, AMENDED, WITHDRAWN or IMPORTED. */
  public String act() {
    String type = event.path("type").asText();
    return type.substring(type.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  public String actor() {
    return event.path("actor").asText();
  }

  public String reason() {
    return event.path("reason").asText();
  }

  public int version() {
    return event.path("version").intValue();
  }

  public Instant sealedAt() {
    return Instant.parse(event.path("sealedtime").asText());
  }

  public String digest() {
    return event.path("digest").asText();
  }

  /** The row after it, unless it was withdrawn. */
  public Optional<JsonNode> data() {
    return Optional.of(event.path("data")).filter(JsonNode::isObject);
  }
}
