package policyfunds.e2e.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Target;
import policyfunds.e2e.expected.Target.Kind;
import policyfunds.e2e.source.Cell;

/** What a goal with its indicators and targets must say, each member with its cell. */
public record GoalComparison(Comparison comparison, String at) {
  private static final Pattern UNIT_IN_NAME = Pattern.compile("（([^（）]+)）\\s*$");

  public void compare(JsonNode answered, Goal goal) {
    compareGoal(answered, goal);
    JsonNode indicators = answered.path("indicators");
    comparison.same(at + "indicators", indicators.size(), goal.indicators().size());
    for (int i = 0; i < goal.indicators().size(); i++) {
      compareIndicator(indicators.path(i), goal.indicators().get(i));
    }
  }

  private void compareGoal(JsonNode answered, Goal goal) {
    boolean project = goal.projectName().isPresent();
    JsonNode sources = answered.path("sources");
    comparison.text(at + "kind", answered.path("kind"), project ? "PROJECT" : "REGIONAL");
    comparison.text(at + "text", answered.path("text"), goal.text().text());
    comparison.source(at + "text's cell", sources.path("text"), goal.text());
    comparison.number(
        at + "requestedAmountWan", answered.path("requestedAmountWan"), goal.requestedWan());
    comparison.source(
        at + "requestedAmountWan's cell", sources.path("requestedAmountWan"), goal.requested());
    if (project) {
      comparison.text(at + "name", answered.path("name"), goal.projectName().map(Cell::text));
      comparison.source(at + "name's cell", sources.path("name"), goal.projectName());
      comparison.same(
          at + "itemSequences",
          answered.path("itemSequences").valueStream().map(JsonNode::intValue).toList(),
          goal.itemSequences());
    } else {
      comparison.same(at + "has a name", answered.path("name").asText().isBlank(), false);
    }
  }

  private void compareIndicator(JsonNode answered, Indicator indicator) {
    String where = at + "indicator " + indicator.ordinal() + " ";
    JsonNode sources = answered.path("sources");
    comparison.number(where + "ordinal", answered.path("ordinal"), indicator.ordinal());
    comparison.text(where + "level1", answered.path("level1"), indicator.level1().map(Cell::text));
    comparison.source(where + "level1's cell", sources.path("level1"), indicator.level1());
    comparison.text(where + "level2", answered.path("level2"), indicator.level2().text());
    comparison.source(where + "level2's cell", sources.path("level2"), indicator.level2());
    comparison.text(where + "name", answered.path("name"), indicator.name().text());
    comparison.source(where + "name's cell", sources.path("name"), indicator.name());
    JsonNode targets = answered.path("targets");
    comparison.same(where + "targets", targets.size(), indicator.targets().size());
    for (int i = 0; i < indicator.targets().size(); i++) {
      compareTarget(
          where + "target " + (i + 1) + " ",
          targets.path(i),
          indicator,
          indicator.targets().get(i));
    }
  }

  private void compareTarget(String where, JsonNode answered, Indicator indicator, Target target) {
    boolean numeric = target.kind() == Kind.NUMERIC;
    comparison.text(where + "span", answered.path("span"), target.span().name());
    comparison.text(where + "kind", answered.path("kind"), target.kind().name());
    comparison.text(where + "asWritten", answered.path("asWritten"), target.cell().text());
    comparison.text(
        where + "operator",
        answered.path("operator"),
        numeric ? Optional.of(target.operator().name()) : Optional.empty());
    comparison.number(where + "value", answered.path("value"), target.value());
    comparison.text(where + "unit", answered.path("unit"), unitOf(indicator, target));
    comparison.source(where + "cell", answered.path("sources").path("target"), target.cell());
    if (target.kind() == Kind.COMPOUND) {
      compareComponents(where, answered.path("components"));
    }
  }

  /** 1份规划和2份前期课题研究成果: the only compound of the notice. */
  private void compareComponents(String where, JsonNode components) {
    comparison.same(where + "components", components.size(), 2);
    comparison.number(where + "first", components.path(0).path("value"), BigDecimal.ONE);
    comparison.text(where + "first", components.path(0).path("unit"), "份");
    comparison.number(where + "second", components.path(1).path("value"), BigDecimal.TWO);
    comparison.text(where + "second", components.path(1).path("unit"), "份");
  }

  /** As the value writes it, else in the brackets of the indicator's name. */
  private static Optional<String> unitOf(Indicator indicator, Target target) {
    if (target.kind() != Kind.NUMERIC) {
      return Optional.empty();
    }
    if (!target.unit().isEmpty()) {
      return Optional.of(target.unit());
    }
    Matcher unit = UNIT_IN_NAME.matcher(indicator.name().text());
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }
}
