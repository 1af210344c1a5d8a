package policyfunds.e2e.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import policyfunds.e2e.generator.Place;
import policyfunds.e2e.suite.SuiteProcess;

/** Hands the tests that bring documents in a suite of their own, which holds nothing at first. */
public final class DocumentSuite implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(DocumentSuite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SuiteProcess.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .computeIfAbsent(SuiteProcess.class, _ -> start(), SuiteProcess.class);
  }

  /** Which also knows the cities and the directions of a second province, by mounted files. */
  private static SuiteProcess start() {
    return SuiteProcess.startEmpty(
        Map.of(
            "POLICYFUNDS_REGIONS_FILE", file("regions", Place.HUNAN.regions()),
            "POLICYFUNDS_DIRECTIONS_FILE", file("directions", Place.HUNAN.directions())));
  }

  private static String file(String name, String content) {
    try {
      Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), name + "-", ".csv");
      return Files.writeString(file, content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
