package policyfunds.local.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Sums up a run of all tests from the reports that Maven left. One file, so that it runs from
 * source even where nothing could be built.
 *
 * @param allowedSkips the tests that may be skipped; null where every skip may
 */
record TestReport(
    Path root, long sinceMillis, int mavenStatus, Path log, Set<String> allowedSkips) {

  private sealed interface Outcome {
    record Passed() implements Outcome {}

    record Failed(String reason) implements Outcome {}

    record Skipped(String reason) implements Outcome {}
  }

  private record Case(String id, Outcome outcome) {}

  /** Arguments: root of the tree, start in epoch seconds, Maven's exit code, Maven's log. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    boolean strict = "true".equals(System.getenv("CI"));
    var report =
        new TestReport(
            root,
            Long.parseLong(arguments[1]) * 1000,
            Integer.parseInt(arguments[2]),
            Path.of(arguments[3]),
            strict ? namesIn(root.resolve(".ci/allowed-skips")) : null);
    System.exit(report.print(System.out) ? 0 : 1);
  }

  static Set<String> namesIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(not(String::isEmpty))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Prints the summary; true where all is well. */
  boolean print(PrintStream out) throws IOException {
    List<String> failures = new ArrayList<>();
    List<String> skips = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    int passed = 0;
    for (Case test : cases()) {
      switch (test.outcome()) {
        case Outcome.Passed() -> passed++;
        case Outcome.Failed(String reason) -> failures.add(test.id() + ": " + reason);
        case Outcome.Skipped(String reason) -> {
          skips.add(test.id() + ": " + reason);
          if (allowedSkips != null && !allowedSkips.contains(test.id())) {
            forbidden.add(test.id());
          }
        }
      }
    }
    boolean nothingRan = passed + failures.size() == 0;
    out.println();
    list(out, "Skipped:", skips);
    list(out, "Failed:", failures);
    list(out, "Skipped, but .ci/allowed-skips does not list them:", forbidden);
    if (mavenStatus != 0) {
      list(out, "Maven did not finish well; all that it said is in " + log + ":", errors());
    }
    if (nothingRan) {
      out.println("No test ran.");
    }
    out.printf("%d passed, %d failed, %d skipped%n", passed, failures.size(), skips.size());
    return mavenStatus == 0 && !nothingRan && failures.isEmpty() && forbidden.isEmpty();
  }

  private static void list(PrintStream out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title);
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private List<String> errors() throws IOException {
    if (!Files.exists(log)) {
      return List.of("(no log)");
    }
    String ending = "To see the full stack trace";
    List<String> errors =
        new String(Files.readAllBytes(log), UTF_8)
            .lines()
            .filter(line -> line.startsWith("[ERROR] ") && !line.contains("Tests run:"))
            .takeWhile(line -> !line.contains(ending))
            .toList();
    return errors.subList(Math.max(0, errors.size() - 15), errors.size());
  }

  private List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.find(root, 8, (file, _) -> isReport(file))) {
      return files.sorted().flatMap(file -> casesIn(file).stream()).toList();
    }
  }

  /** Reports of earlier runs lie about, of tests that this run left out or that are gone. */
  private boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("TEST-")
        && name.endsWith(".xml")
        && file.getParent().getFileName().toString().matches("(surefire|failsafe)-reports")
        && file.toFile().lastModified() >= sinceMillis;
  }

  private static List<Case> casesIn(Path file) {
    try {
      var nodes =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName("testcase");
      return IntStream.range(0, nodes.getLength())
          .mapToObj(index -> (Element) nodes.item(index))
          .map(element -> new Case(id(element), outcome(element)))
          .toList();
    } catch (SAXException e) {
      return List.of(new Case(file.toString(), new Outcome.Failed("its report cannot be read")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id(Element test) {
    String name = test.getAttribute("name");
    return test.getAttribute("classname") + (name.isEmpty() ? "" : "." + name);
  }

  private static Outcome outcome(Element test) {
    for (Node node = test.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (node.getNodeName()) {
        case "failure", "error" -> {
          return new Outcome.Failed(reason((Element) node));
        }
        case "skipped" -> {
          return new Outcome.Skipped(reason((Element) node));
        }
        default -> {}
      }
    }
    return new Outcome.Passed();
  }

  private static String reason(Element outcome) {
    String message = outcome.getAttribute("message");
    String text = message.isBlank() ? outcome.getTextContent() : message;
    return text.strip()
        .lines()
        .findFirst()
        .map(line ->
            line.replaceFirst("^(Assumption failed: |System property \\[.+?] .+? ==> )", ""))
        .orElse("no reason given");
  }
}
