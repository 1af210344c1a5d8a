package policyfunds.local.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands behind a verb: options, written {@code --name value} or {@code --name=value}.
 *
 * @param words what is no option, in order: the names of files
 */
public record Options(Map<String, List<String>> values, List<String> words) {

  private static final String MARK = "--";

  /** Those of a verb that takes options only; refused in one sentence where it knows one not. */
  public static Options of(String verb, Set<String> known, List<String> arguments) {
    Options options = withWords(verb, known, Set.of(), arguments);
    options.words().stream()
        .findFirst()
        .ifPresent(word -> {
          throw unknown(verb, word);
        });
    return options;
  }

  /**
   * Those of a verb that takes words as well.
   *
   * @param flags options without a value
   */
  public static Options withWords(
      String verb, Set<String> known, Set<String> flags, List<String> arguments) {
    var values = new HashMap<String, List<String>>();
    var words = new ArrayList<String>();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      String[] option = argument.split("=", 2);
      if (!argument.startsWith(MARK)) {
        words.add(argument);
      } else if (flags.contains(argument)) {
        values.put(argument, List.of());
      } else if (!known.contains(option[0])) {
        throw unknown(verb, option[0]);
      } else if (option.length == 1 && !rest.hasNext()) {
        throw Refusal.ofArguments("%s wants a value; see ./suite help.".formatted(option[0]));
      } else {
        values
            .computeIfAbsent(option[0], _ -> new ArrayList<>())
            .add(option.length == 2 ? option[1] : rest.next());
      }
    }
    return new Options(Map.copyOf(values), List.copyOf(words));
  }

  /** Whether a flag was given. */
  public boolean has(String flag) {
    return values.containsKey(flag);
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

  private static Refusal unknown(String verb, String word) {
    return Refusal.ofArguments(
        "./suite %s does not know \"%s\"; see ./suite help.".formatted(verb, word));
  }
}
