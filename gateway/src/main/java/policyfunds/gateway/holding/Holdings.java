package policyfunds.gateway.holding;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** What the three services hold of one document (三处所持). */
public record Holdings(Joined<HeldDocument, HeldDocument, HeldDocument> joined) {

  /** Whether all three hold the same revision of it. */
  public boolean isWhole() {
    return joined.complete() && joined.consistent();
  }

  /**
   * The document as one of them holds it, which says what it is.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where none can say
   */
  public HeldDocument any() {
    return held()
        .findFirst()
        .orElseThrow(() ->
            ProblemTypes.UNAVAILABLE.because(
                Text.of("持有该文件的服务暂不可用", "The services that may hold the document don't answer")));
  }

  /**
   * The document where it may leave as a whole.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where a service does not answer,
   *     {@code IMPORT_INCOMPLETE} where they hold different revisions, or one none
   */
  public HeldDocument whole() {
    HeldDocument document = any();
    if (answers().anyMatch(Answer.Unavailable.class::isInstance)) {
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of(
                  "文件 %s 的一部分暂不可用，不导出残缺的文件",
                  "A part of document %s is unavailable; it is written whole or not at all")
              .with(document.id()));
    }
    if (!isWhole()) {
      throw ProblemTypes.IMPORT_INCOMPLETE.because(
          Text.of(
                  "三个服务所持文件 %s 的版本不同（%s），不导出残缺的文件",
                  "The three services hold different revisions of document %s (%s); it is written"
                      + " whole or not at all")
              .with(document.id(), revisions()));
    }
    return document;
  }

  private String revisions() {
    return answers()
        .map(answer -> answer.part().map(HeldDocument::digest).orElse("-"))
        .collect(Collectors.joining(", "));
  }

  private Stream<HeldDocument> held() {
    return answers().map(Answer::part).flatMap(Optional::stream);
  }

  private Stream<Answer<HeldDocument>> answers() {
    return Stream.of(joined.allocations(), joined.tasks(), joined.performance());
  }
}
