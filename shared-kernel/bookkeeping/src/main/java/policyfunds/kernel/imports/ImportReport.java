package policyfunds.kernel.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conflict.ConflictView;
import policyfunds.kernel.conflict.ConflictView.Severity;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.problem.Shown;

/** What an import does, or would do, in one service (载入报告). */
@Schema(description = "What an import does, or would do, in one service 载入报告")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
    DocumentDigest document,
    @Schema(description = "Digest of the revision that was held before; absent where none")
        String held,
    @Schema(description = "Whether it was only tried") boolean dryRun,
    @Schema(description = "Whether anything was changed by it") boolean changed,
    Counts counts,
    @Schema(description = "What differs from what was held, row by row, the first thousand")
        List<Difference> differences,
    @Schema(description = "How many differences were left off", examples = "0")
        long differencesLeftOff,
    @Schema(description = "What could not be read as it stands, the first thousand, errors first")
        List<ConflictView> conflicts,
    @Schema(description = "How many conflicts were left off", examples = "0") long conflictsLeftOff,
    @Schema(description = "The first thousand items of annex 1, or projects of annex 4")
        List<OutlineRow> outline) {

  private static final int MOST_ROWS = 1000;

  /** Three bytes each at most: with all else a report stays below the 4 MB that a gateway takes. */
  private static final int MOST_LETTERS = 300_000;

  /** Rows by what becomes of them. */
  @Schema(name = "ImportCounts", description = "Rows by what becomes of them 行数")
  public record Counts(
      @Schema(description = "New 新增", examples = "32") long added,
      @Schema(description = "With other values 更改", examples = "1") long changed,
      @Schema(description = "With the same values, standing elsewhere 移动", examples = "0")
          long moved,
      @Schema(description = "There no more 移除", examples = "0") long removed,
      @Schema(description = "As they were 不变", examples = "0") long unchanged) {}

  /** An item of annex 1 or a project of annex 4, by which the two are linked. */
  @Schema(name = "OutlineRow", description = "An item of annex 1 or a project of annex 4 项目")
  public record OutlineRow(
      @Schema(description = "Sequence of the item, or table of the project", examples = "2")
          String key,
      @Schema(description = "Name", examples = "2020年度高速公路货运数据应用服务项目") String name,
      @Schema(description = "Its money, 万元", examples = "65") BigDecimal amountWan) {

    public OutlineRow {
      name = Shown.excerpt(name);
    }
  }

  /**
   * A report of what was compared.
   *
   * @param conflicts what the readers found; what the comparison overrules is added
   */
  public static ImportReport of(
      Asked asked,
      Held held,
      List<Comparison<?>> comparisons,
      List<Conflict> conflicts,
      List<OutlineRow> outline,
      Language language) {
    Counts counts =
        new Counts(
            sum(comparisons.stream().map(each -> each.added().size())),
            sum(comparisons.stream().map(each -> each.changed().size())),
            sum(comparisons.stream().map(each -> each.moved().size())),
            sum(comparisons.stream().map(each -> each.removed().size())),
            sum(comparisons.stream().map(Comparison::unchanged)));
    // against nothing everything is new: the counts say it
    boolean onlyNew = held.digest() == null && counts.changed() + counts.removed() == 0;
    List<Difference> differences =
        onlyNew ? List.of() : first(differences(held, comparisons), Difference::letters);
    long all = onlyNew ? 0 : counts.added() + counts.changed() + counts.removed();
    List<Conflict> found =
        Stream.concat(conflicts.stream(), overruled(comparisons, conflicts))
            .sorted(Comparator.comparing(Conflict::severity))
            .toList();
    List<ConflictView> shown =
        first(
            found.stream().map(conflict -> ConflictView.of(conflict, language)),
            ImportReport::letters);
    return new ImportReport(
        digestOf(asked),
        held.digest(),
        asked.dryRun(),
        false,
        counts,
        differences,
        all - differences.size(),
        shown,
        found.size() - shown.size(),
        first(outline));
  }

  /** Of a document that is held already, byte for byte. */
  public static ImportReport unchanged(Asked asked, Held held) {
    return unchanged(asked, held, List.of());
  }

  /** Of a document that is held already, with the outline that the whole of it is linked by. */
  public static ImportReport unchanged(Asked asked, Held held, List<OutlineRow> outline) {
    return new ImportReport(
        digestOf(asked),
        held.digest(),
        asked.dryRun(),
        false,
        new Counts(0, 0, 0, 0, 0),
        List.of(),
        0,
        List.of(),
        0,
        first(outline));
  }

  /** Into a fund that somebody opened by hand, what was made there comes before all that is new. */
  private static Stream<Difference> differences(Held held, List<Comparison<?>> comparisons) {
    return held.digest() != null
        ? comparisons.stream().flatMap(Comparison::differences)
        : Stream.concat(
            comparisons.stream().flatMap(Comparison::alterations),
            comparisons.stream().flatMap(Comparison::additions));
  }

  private static Stream<Conflict> overruled(
      List<Comparison<?>> comparisons, List<Conflict> conflicts) {
    // what could not be read only looks as if it were removed
    Stream<Conflict> removed =
        conflicts.stream().anyMatch(Conflict::isError)
            ? Stream.empty()
            : comparisons.stream().flatMap(Comparison::removedAmendments);
    return Stream.concat(comparisons.stream().flatMap(Comparison::overruled), removed);
  }

  /** As many as are shown, one at least: a thousand, or fewer where they are long. */
  private static <T> List<T> first(Stream<T> all, ToIntFunction<T> letters) {
    List<T> shown = new ArrayList<>();
    int left = MOST_LETTERS;
    for (T each : all.limit(MOST_ROWS).toList()) {
      if (left <= 0) {
        break;
      }
      shown.add(each);
      left -= letters.applyAsInt(each);
    }
    return List.copyOf(shown);
  }

  private static int letters(ConflictView conflict) {
    return String.valueOf(conflict.asWritten()).length() + conflict.message().length();
  }

  private static List<OutlineRow> first(List<OutlineRow> outline) {
    return outline.stream().limit(MOST_ROWS).toList();
  }

  /** The same once it has been carried out. */
  public ImportReport landed() {
    return new ImportReport(
        document,
        held,
        dryRun,
        true,
        counts,
        differences,
        differencesLeftOff,
        conflicts,
        conflictsLeftOff,
        outline);
  }

  /** Whether something in the document stops its import. */
  @JsonIgnore
  public boolean hasErrors() {
    return conflicts.stream().anyMatch(conflict -> conflict.severity() == Severity.ERROR);
  }

  private static DocumentDigest digestOf(Asked asked) {
    return new DocumentDigest(asked.notice().descriptor().id(), asked.digest());
  }

  private static long sum(Stream<Integer> sizes) {
    return sizes.mapToLong(Integer::longValue).sum();
  }
}
