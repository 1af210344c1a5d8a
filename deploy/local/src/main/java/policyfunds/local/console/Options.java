package policyfunds.local.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The options behind a verb, written {@code --name value} or {@code --name=value}. */
public record Options(Map<String, List<String>> values) {

  /** Those that were given; refused in one sentence where the verb does not know one. */
  public static Options of(String verb, Set<String> known, List<String> arguments) {
    var values = new HashMap<String, List<String>>();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      String[] words = rest.next().split("=", 2);
      if (!known.contains(words[0])) {
        throw Refusal.ofArguments(
            "./suite %s does not know \"%s\"; see ./suite help.".formatted(verb, words[0]));
      }
      if (words.length == 1 && !rest.hasNext()) {
        throw Refusal.ofArguments("%s wants a value; see ./suite help.".formatted(words[0]));
      }
      values
          .computeIfAbsent(words[0], _ -> new ArrayList<>())
          .add(words.length == 2 ? words[1] : rest.next());
    }
    return new Options(values);
  }

  /** What an option says that may be given once only. */
  public Optional<String> once(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw Refusal.ofArguments("%s is given twice.".formatted(name));
    }
    return given.stream().findFirst();
  }

  /** All of an option that may be repeated or hold several values, divided by commas. */
  public List<String> each(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .toList();
  }
}
