package policyfunds.local.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.local.console.Refusal;

class SubmissionTest {

  private static final String DIGEST = "0f".repeat(32);

  @TempDir private Path folder;

  @Test
  void takesFactsBesideAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("2021.docx"));
    Files.writeString(folder.resolve("links.json"), "[{\"table\": \"4-1\"}]\n");

    Submission submission =
        of("2021.docx", "--fund=HN-1", "--links", "links.json", "--spans", "[]", "--dry-run");

    assertThat(submission.files()).containsExactly(file);
    assertThat(submission.facts())
        .isEqualTo(
            Map.of(Fact.FUND, "HN-1", Fact.LINKS, "[{\"table\": \"4-1\"}]", Fact.SPANS, "[]"));
    assertThat(submission.dryRun()).isTrue();
  }

  @Test
  void takesTheTablesOfAFolderInTheOrderOfTheirNumbers() throws IOException {
    for (String name : List.of("4-10.csv", "4-9.CSV", "1-1.csv", "README.md")) {
      Files.createFile(folder.resolve(name));
    }

    Submission submission = of(".");

    assertThat(submission.files().stream().map(file -> file.getFileName().toString()))
        .containsExactly("1-1.csv", "4-9.CSV", "4-10.csv");
  }

  @Test
  void repeatsTheCommandAsAShellTakesIt() throws IOException {
    Files.createFile(folder.resolve("a b's.docx"));

    Submission submission = of("a b's.docx", "--dry-run", "--replaces", DIGEST, "--year=2021");

    assertThat(submission.again())
        .isEqualTo(
            "./suite import 'a b'\\''s.docx' --dry-run --replaces %s --year=2021"
                .formatted(DIGEST));
    assertThat(submission.replacing("1".repeat(64)))
        .isEqualTo(
            "./suite import 'a b'\\''s.docx' --year=2021 --replaces %s".formatted("1".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                       | 2 | Name the file of the document
          none.docx                    | 1 | There is no file
          empty                        | 1 | holds no .csv files
          a.docx 1.csv                 | 2 | Several files make one document only where each is a .csv
          a.docx --fly                 | 2 | ./suite import does not know "--fly"
          a.docx --dry-run=true        | 2 | ./suite import does not know "--dry-run"
          a.docx --replaces            | 2 | --replaces wants a value
          a.docx --replaces ABC        | 2 | --replaces is "ABC": give it as ea6f6d59
          a.docx --year 21             | 2 | --year is "21": give it as 2021.
          a.docx --province 广东        | 2 | --province is "广东": give it as 440000.
          a.docx --year 2021 --year 22 | 2 | --year is given twice.
          a.docx --links [1            | 2 | --links takes a list in JSON, or a file that holds one
          a.docx --links a.docx        | 2 | --links takes a list in JSON
          a.docx --spans none.json     | 1 | none.json cannot be read; a list itself begins with [.
          """)
  void refusesInOneSentence(String typed, int exitCode, String sentence) throws IOException {
    Files.createFile(folder.resolve("a.docx"));
    Files.createFile(folder.resolve("1.csv"));
    Files.createDirectory(folder.resolve("empty"));
    String[] arguments = typed == null ? new String[0] : typed.split(" ");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> of(arguments))
        .withMessageContaining(sentence)
        .matches(refusal -> refusal.exitCode() == exitCode)
        .matches(refusal -> refusal.getMessage().endsWith("."));
  }

  private Submission of(String... arguments) {
    return Submission.of(Stream.of(arguments).toList(), folder);
  }
}
