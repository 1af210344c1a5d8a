package policyfunds.local.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import policyfunds.local.console.Options;
import policyfunds.local.console.Refusal;

/**
 * A document on its way to the gateway (送件).
 *
 * @param facts what is said beside it
 * @param typed what stood behind the verb, to be repeated
 */
public record Submission(
    List<Path> files, Map<Fact, String> facts, boolean dryRun, List<String> typed) {

  private static final String DRY_RUN = "--dry-run";
  private static final Set<String> OPTIONS =
      Stream.of(Fact.values()).map(Fact::option).collect(toUnmodifiableSet());

  /**
   * Read from what follows {@code ./suite import}; refused in one sentence where it is unclear.
   *
   * @param from the folder where files were meant that are named without one
   */
  public static Submission of(List<String> arguments, Path from) {
    Options options = Options.withWords("import", OPTIONS, Set.of(DRY_RUN), arguments);
    var facts = new EnumMap<Fact, String>(Fact.class);
    for (Fact fact : Fact.values()) {
      options
          .once(fact.option())
          .map(value -> fact.isList() ? list(fact, value, from) : fact.checked(value))
          .ifPresent(value -> facts.put(fact, value));
    }
    return new Submission(
        DocumentFiles.named(options.words(), from),
        Collections.unmodifiableMap(facts),
        options.has(DRY_RUN),
        List.copyOf(arguments));
  }

  /** The province that was named. */
  public Optional<String> province() {
    return Optional.ofNullable(facts.get(Fact.PROVINCE));
  }

  /** What is sent, in a few words. */
  String named() {
    String first = files.getFirst().getFileName().toString();
    return files.size() == 1 ? first : "%s … (%d)".formatted(first, files.size());
  }

  long bytes() {
    return files.stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /** The same command again. */
  String again() {
    return command(typed);
  }

  /** The same command, so that it replaces a revision. */
  String replacing(String digest) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (word.equals(Fact.REPLACES.option())) {
        i++;
      } else if (!word.equals(DRY_RUN) && !word.startsWith(Fact.REPLACES.option() + "=")) {
        words.add(word);
      }
    }
    words.addAll(List.of(Fact.REPLACES.option(), digest));
    return command(words);
  }

  /** As a shell takes it back. */
  static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_./:=@%+,-]+")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String command(List<String> words) {
    return Stream.concat(Stream.of("./suite", "import"), words.stream())
        .map(Submission::quoted)
        .collect(joining(" "));
  }

  private static String list(Fact fact, String value, Path from) {
    String text = value.stripLeading().startsWith("[") ? value : content(fact, from.resolve(value));
    try {
      if (JsonUtil.parseJson("{\"list\":" + text + "}").get("list") instanceof List<?>) {
        return text.strip();
      }
    } catch (JoseException _) {
      // the sentence below says what is wanted
    }
    throw Refusal.ofArguments(
        "%s takes a list in JSON, or a file that holds one, for instance %s."
            .formatted(fact.option(), fact.example()));
  }

  private static String content(Fact fact, Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new Refusal("%s is not written in UTF-8.".formatted(file), e);
    } catch (IOException e) {
      throw new Refusal(
          "%s: the file %s cannot be read; a list itself begins with [."
              .formatted(fact.option(), file),
          e);
    }
  }
}
