package policyfunds.kernel.direction;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.reference.DataFile;

/** The funding directions that the suite knows: its own list, extended by a mounted file. */
@ApplicationScoped
public class FundingDirections {

  private static final String OWN_LIST = "/policyfunds/directions.csv";

  private final Map<DirectionCode, FundingDirection> byCode = new LinkedHashMap<>();

  FundingDirections(
      @ConfigProperty(name = "policyfunds.directions.file") Optional<String> mountedFile) {
    DataFile.rows(OWN_LIST, mountedFile).stream()
        .map(FundingDirections::directionOf)
        .forEach(direction -> byCode.put(direction.code(), direction));
  }

  /** Those that ship with the suite, without a mounted file. */
  public static FundingDirections shipped() {
    return new FundingDirections(Optional.empty());
  }

  private static FundingDirection directionOf(Map<String, String> row) {
    return new FundingDirection(
        DirectionCode.of(row.get("code")),
        row.get("name"),
        row.get("nameEn"),
        Integer.parseInt(row.get("displayOrder")),
        DataFile.list(row.get("aliases")));
  }

  public List<FundingDirection> all() {
    return byCode.values().stream()
        .sorted(Comparator.comparingInt(FundingDirection::displayOrder))
        .toList();
  }

  public Optional<FundingDirection> find(DirectionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The name of a direction, or its code where the list does not have it. */
  public String nameOf(String code) {
    return code == null
        ? null
        : find(DirectionCode.of(code)).map(FundingDirection::name).orElse(code);
  }

  /**
   * The direction of that code.
   *
   * @throws policyfunds.kernel.problem.Problem {@code DIRECTION_UNKNOWN}
   */
  public FundingDirection require(DirectionCode code) {
    return find(code)
        .orElseThrow(() ->
            ProblemTypes.DIRECTION_UNKNOWN.because(
                Text.of("没有资金投入方向“%s”", "There is no funding direction \"%s\"").with(code)));
  }

  /**
   * The direction that a wording names: the one whose longest name or alias it contains, so that
   * 支持先进制造业集群培育（万元） and 先进制造业集群培育 are one.
   */
  public Optional<FundingDirection> namedIn(String wording) {
    String folded = fold(wording);
    FundingDirection best = null;
    int longest = 0;
    for (FundingDirection direction : byCode.values()) {
      int length = longestNameIn(folded, direction);
      if (length > longest) {
        longest = length;
        best = direction;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int longestNameIn(String folded, FundingDirection direction) {
    int longest = folded.contains(fold(direction.name())) ? fold(direction.name()).length() : 0;
    for (String alias : direction.aliases()) {
      if (folded.contains(fold(alias))) {
        longest = Math.max(longest, fold(alias).length());
      }
    }
    return longest;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
