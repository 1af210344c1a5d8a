package policyfunds.local.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Service;

/**
 * The heads of the three ledgers as they were once (链首): a line each of service, position and
 * digest, to be kept where nobody who may change the databases may write.
 */
public record Anchors(Map<Service, Head> heads) {

  /** Where one chain ended. */
  public record Head(long position, String digest) {}

  private static final String LINE = "[a-z-]+ [1-9][0-9]{0,17} [0-9a-f]{64}";

  /** Those of a file; refused in one sentence where it holds anything else. */
  public static Anchors read(Path file) {
    var heads = new EnumMap<Service, Head>(Service.class);
    try {
      for (String line : Files.readAllLines(file, US_ASCII)) {
        String[] words = line.split(" ", -1);
        if (!line.matches(LINE) || service(words[0]).isEmpty()) {
          throw new Refusal("%s holds \"%s\", which is no head of a ledger.".formatted(file, line));
        }
        heads.put(service(words[0]).get(), new Head(Long.parseLong(words[1]), words[2]));
      }
    } catch (NoSuchFileException e) {
      throw new Refusal("There is no file %s.".formatted(file), e);
    } catch (IOException e) {
      throw new Refusal("%s cannot be read.".formatted(file), e);
    }
    return new Anchors(Map.copyOf(heads));
  }

  public Optional<Head> of(Service service) {
    return Optional.ofNullable(heads.get(service));
  }

  /** Writes a new file; one that is there already is never written over. */
  public void write(Path file) {
    String lines =
        Service.withDatabase().stream()
            .filter(heads::containsKey)
            .map(service ->
                "%s %d %s\n"
                    .formatted(
                        service.module(),
                        heads.get(service).position(),
                        heads.get(service).digest()))
            .collect(Collectors.joining());
    try {
      Files.writeString(file, lines, US_ASCII, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new Refusal(
          "%s cannot be written, or is there already: name another file.".formatted(file), e);
    }
  }

  private static Optional<Service> service(String module) {
    return Service.withDatabase().stream()
        .filter(service -> service.module().equals(module))
        .findFirst();
  }
}
