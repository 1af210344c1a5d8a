package policyfunds.kubernetes.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a PromQL expression, by what they are names of; nothing is said of what it means.
 *
 * @param labels those that are selected, grouped or matched by
 */
record Expression(Set<String> metrics, Set<String> labels, Set<String> functions) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^\\]]*]|[a-zA-Z_:][a-zA-Z0-9_:]*"
              + "|[0-9][0-9a-zA-Z.]*|=~|!~|!=|==|>=|<=|[-+*/%^(){},<>=]");

  private static final Set<String> BEFORE_LABELS =
      Set.of("by", "without", "on", "ignoring", "group_left", "group_right");

  private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset");

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException where it holds what no expression does, or a bracket stays
   *     open
   */
  static Expression of(String text) {
    var reading = new Reading(tokens(text));
    reading.read();
    if (!reading.open.isEmpty()) {
      throw new IllegalArgumentException("a bracket stays open in " + text);
    }
    return reading.expression;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new IllegalArgumentException(
            "no PromQL from \"%s\" on".formatted(text.substring(end)));
      }
      end = matcher.end();
      if (!matcher.group().isBlank()) {
        tokens.add(matcher.group());
      }
    }
    return tokens;
  }

  private static final class Reading {

    private final Expression expression =
        new Expression(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    private final List<String> tokens;
    private final List<String> open = new ArrayList<>();

    Reading(List<String> tokens) {
      this.tokens = tokens;
    }

    void read() {
      for (int i = 0; i < tokens.size(); i++) {
        String token = tokens.get(i);
        switch (token) {
          case "{" -> open.add(token);
          case "(" ->
              open.add(i > 0 && BEFORE_LABELS.contains(tokens.get(i - 1)) ? "labels" : token);
          case "}", ")" -> close(token);
          default -> {
            if (Character.isLetter(token.charAt(0)) || token.startsWith("_")) {
              name(token, i + 1 < tokens.size() ? tokens.get(i + 1) : "");
            }
          }
        }
      }
    }

    private void close(String bracket) {
      if (open.isEmpty() || open.getLast().equals("{") != bracket.equals("}")) {
        throw new IllegalArgumentException("a %s closes nothing".formatted(bracket));
      }
      open.removeLast();
    }

    private void name(String name, String next) {
      if (!open.isEmpty() && !open.getLast().equals("(")) {
        expression.labels.add(name);
      } else if (BEFORE_LABELS.contains(name) || OPERATORS.contains(name)) {
        return;
      } else if (next.equals("(") || BEFORE_LABELS.contains(next)) {
        expression.functions.add(name);
      } else {
        expression.metrics.add(name);
      }
    }
  }
}
