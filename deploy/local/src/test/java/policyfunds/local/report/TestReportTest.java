package policyfunds.local.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {

  private static final String PASSED = "<testcase name='reads' classname='p.ATest'/>";
  private static final String FAILED =
      "<testcase name='adds' classname='p.ATest'><failure message='expected 1&#10;but was 2'/></testcase>";
  private static final String BROKEN =
      "<testcase name='' classname='p.BTest'><error message='no database'/></testcase>";
  private static final String SKIPPED =
      "<testcase name='lints' classname='p.CIT'><skipped message='Assumption failed: no npm'/></testcase>";

  @TempDir private Path root;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void addsUpUnitAndIntegrationTests() throws IOException {
    write("kernel/target/surefire-reports/TEST-p.ATest.xml", PASSED);
    write("deploy/e2e/target/failsafe-reports/TEST-p.CIT.xml", PASSED + PASSED);

    boolean well = print(0, null);

    assertThat(well).isTrue();
    assertThat(lines()).last().isEqualTo("3 passed, 0 failed, 0 skipped");
  }

  @Test
  void namesEachFailureAndEachSkipWithItsReason() throws IOException {
    write("a/target/surefire-reports/TEST-p.ATest.xml", PASSED + FAILED + BROKEN + SKIPPED);

    boolean well = print(1, null);

    assertThat(well).isFalse();
    assertThat(lines())
        .contains("  p.ATest.adds: expected 1", "  p.BTest: no database", "  p.CIT.lints: no npm")
        .last()
        .isEqualTo("1 passed, 2 failed, 1 skipped");
  }

  @Test
  void leavesOutWhatJUnitPutsBeforeTheReasonOfASkip() throws IOException {
    write(
        "a/target/failsafe-reports/TEST-p.DIT.xml",
        "<testcase name='asks' classname='p.DIT'><skipped message='System property [suite.keycloak] does not exist ==&gt; no Keycloak'/></testcase>");

    print(0, null);

    assertThat(lines()).contains("  p.DIT.asks: no Keycloak");
  }

  @Test
  void failsWhereNoTestRan() throws IOException {
    write("a/target/surefire-reports/TEST-p.ATest.xml", SKIPPED);

    assertThat(print(0, null)).isFalse();
    assertThat(lines()).contains("No test ran.");
  }

  @Test
  void failsWithMavenAndQuotesItsErrors() throws IOException {
    write("a/target/surefire-reports/TEST-p.ATest.xml", PASSED);
    Files.writeString(log(), "[INFO] fine\n[ERROR] Main.java:[1,2] ';' expected\n");

    assertThat(print(1, null)).isFalse();
    assertThat(lines()).contains("  [ERROR] Main.java:[1,2] ';' expected");
    assertThat(lines()).last().isEqualTo("1 passed, 0 failed, 0 skipped");
  }

  @Test
  void refusesASkipThatIsNotAllowed() throws IOException {
    write("a/target/surefire-reports/TEST-p.ATest.xml", PASSED + SKIPPED);

    assertThat(print(0, Set.of())).isFalse();
    assertThat(print(0, Set.of("p.CIT.lints"))).isTrue();
  }

  @Test
  void leavesOutReportsOfEarlierRuns() throws IOException {
    write("a/target/surefire-reports/TEST-p.ATest.xml", PASSED);
    write("b/target/surefire-reports/TEST-p.BTest.xml", FAILED);
    Path old = root.resolve("b/target/surefire-reports/TEST-p.BTest.xml");
    assertThat(old.toFile().setLastModified(1000)).isTrue();

    assertThat(print(0, null)).isTrue();
    assertThat(lines()).last().isEqualTo("1 passed, 0 failed, 0 skipped");
  }

  @Test
  void readsAllowedSkipsWithoutTheirComments() throws IOException {
    Path file = root.resolve("allowed-skips");
    Files.writeString(file, "# needs npm\np.CIT.lints   # not on the small machine\n\n");

    assertThat(TestReport.namesIn(file)).containsExactly("p.CIT.lints");
    assertThat(TestReport.namesIn(root.resolve("missing"))).isEmpty();
  }

  private boolean print(int mavenStatus, Set<String> allowedSkips) throws IOException {
    said.reset();
    return new TestReport(root, 2000, mavenStatus, log(), allowedSkips)
        .print(new PrintStream(said, true, UTF_8));
  }

  private List<String> lines() {
    return said.toString(UTF_8).lines().toList();
  }

  private Path log() {
    return root.resolve("test.log");
  }

  private void write(String path, String cases) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<testsuite>" + cases + "</testsuite>");
  }
}
