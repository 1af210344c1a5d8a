package policyfunds.e2e.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Tally;
import policyfunds.e2e.writing.Together;

/** Editors who change one row at the same moment: nobody's change is overwritten unseen. */
@ExtendWith(ExpendableSuite.class)
class EditorsIT {
  private static final int EDITORS = 50;
  private static final int ROUNDS = Scale.of(10, 200);

  private final SuiteProcess suite;
  private final Clerk clerk;
  private final OwnFund fund;

  EditorsIT(SuiteProcess suite) {
    this.suite = suite;
    clerk = Clerk.at(suite, "first-editor");
    fund = OwnFund.open(clerk, "EDITORS");
  }

  @Test
  void letsOneEditorThroughAndTellsTheOthersThatTheyAreLate() {
    List<Clerk> editors = editors();
    String path = allocation();
    var tally = new Tally();
    try (var books = new Books(suite)) {
      long before = books.version(id(path));
      for (int round = 0; round < ROUNDS; round++) {
        List<Answer> answers = Together.start(edits(editors, path, round));
        answers.forEach(tally::add);
        assertThat(answers.stream().map(Tally::word))
            .as("round %d", round)
            .allMatch(word -> word.matches("200|412 PRECONDITION_FAILED|503 UNAVAILABLE"))
            .containsOnlyOnce("200");
        Answer won = answers.stream().filter(answer -> answer.status() == 200).findFirst().get();
        assertThat(clerk.get(path).json().path("amountWan"))
            .isEqualTo(won.json().path("amountWan"));
      }
      assertThat(books.version(id(path)) - before).isEqualTo(tally.of("200")).isEqualTo(ROUNDS);
      assertThat(books.effectsBeginning("edit of " + path + ":").values())
          .hasSize(ROUNDS)
          .containsOnly(1L);
    }
    System.out.printf(
        "editors: %d edits of one row in %d rounds, %s, overwritten unseen 0%n",
        EDITORS * ROUNDS, ROUNDS, tally);
  }

  @Test
  void wantsToKnowWhichVersionWasRead() {
    String path = allocation();
    Answer answer = clerk.send(Request.patch(path, "amountWan", 2, "reason", "no version"));
    assertThat(Tally.word(answer)).isEqualTo("428 PRECONDITION_REQUIRED");
    assertThat(clerk.get(path).json().path("amountWan").intValue()).isEqualTo(1);
  }

  private List<Callable<Answer>> edits(List<Clerk> editors, String path, int round) {
    var edits = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < editors.size(); i++) {
      Clerk editor = editors.get(i);
      String tag = editor.get(path).header("ETag").orElseThrow();
      int amountWan = 2 + round * EDITORS + i;
      String reason = "edit of %s: %d".formatted(path, amountWan);
      Request edit = Request.patch(path, "amountWan", amountWan, "reason", reason).ifMatch(tag);
      edits.add(() -> editor.send(edit));
    }
    return edits;
  }

  private List<Clerk> editors() {
    var editors = new ArrayList<Clerk>();
    for (int i = 0; i < EDITORS; i++) {
      editors.add(Clerk.at(suite, "editor-" + i));
    }
    return editors;
  }

  private String allocation() {
    String organization = fund.organization();
    Answer made = fund.allocated(fund.item(organization), organization, 1);
    return "/allocations/" + made.json().path("id").longValue();
  }

  private static long id(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }
}
