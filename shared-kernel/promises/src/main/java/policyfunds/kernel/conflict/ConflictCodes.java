package policyfunds.kernel.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.reference.DataFile;

/** What can be wrong in a document, by its stable code, in both languages (冲突代码). */
public final class ConflictCodes {

  private static final Map<String, String> ZH =
      DataFile.rows("/policyfunds/conflict-codes.csv", Optional.empty()).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("zh")));

  private ConflictCodes() {}

  /** The codes that the suite knows. */
  public static Set<String> all() {
    return ZH.keySet();
  }

  /**
   * What is wrong, in a sentence.
   *
   * @param particulars the same in English with what was found there
   */
  static String sentence(String code, String particulars, Language language) {
    return switch (language) {
      case EN -> particulars;
      case ZH -> ZH.getOrDefault(code, particulars);
    };
  }
}
