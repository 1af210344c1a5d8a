package policyfunds.kernel.conditional;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;

/**
 * What a writer believes of the resource (前提条件): {@code If-Match} and {@code If-None-Match} of RFC
 * 9110 §13, of which the versions alone are compared.
 */
public final class Precondition {

  private static final Pattern TAG =
      Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]{0,200})\"");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\..*");
  private static final String ANY = "*";

  private final String ifMatch;
  private final boolean onlyNew;

  private Precondition(String ifMatch, boolean onlyNew) {
    this.ifMatch = ifMatch;
    this.onlyNew = onlyNew;
  }

  /**
   * The condition that two headers state.
   *
   * @throws Problem {@code REQUEST_MALFORMED} for what are no entity tags
   */
  public static Precondition of(String ifMatch, String ifNoneMatch) {
    check("If-Match", ifMatch);
    check("If-None-Match", ifNoneMatch);
    return new Precondition(ifMatch, ifNoneMatch != null && ANY.equals(ifNoneMatch.strip()));
  }

  /** Goes on only where the writer knows the version that the resource has. */
  public void allowsChangeOf(int version) {
    if (onlyNew) {
      throw failed();
    }
    if (ifMatch == null) {
      throw ProblemTypes.PRECONDITION_REQUIRED.because(
          Text.of(
              "更改须用 If-Match 给出所依据的 ETag",
              "A change names the ETag that it rests on, by If-Match"));
    }
    if (!ANY.equals(ifMatch.strip()) && !versions().contains(version)) {
      throw failed();
    }
  }

  /** Goes on only where the writer does not believe that the resource is there already. */
  public void allowsCreation() {
    if (ifMatch != null) {
      throw failed();
    }
  }

  /** The answer to whoever rests on a version that is gone. */
  public static Problem failed() {
    return ProblemTypes.PRECONDITION_FAILED.because(
        Text.of(
            "资源已不是所依据的版本，请重新读取", "The resource is not at that version any more; read it again"));
  }

  /** Weak tags never match where something is changed. */
  private Set<Integer> versions() {
    return Arrays.stream(ifMatch.split(",", -1))
        .map(tag -> TAG.matcher(tag.strip()))
        .filter(tag -> tag.matches() && tag.group(1) == null)
        .map(tag -> versionIn(tag.group(2)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Integer versionIn(String tag) {
    Matcher version = VERSION.matcher(tag);
    return version.matches() ? Integer.valueOf(version.group(1)) : null;
  }

  private static void check(String header, String value) {
    boolean wellFormed =
        value == null
            || ANY.equals(value.strip())
            || Arrays.stream(value.split(",", -1))
                .allMatch(tag -> TAG.matcher(tag.strip()).matches());
    if (!wellFormed) {
      throw ProblemTypes.REQUEST_MALFORMED.because(
          Text.of("%s 不是 ETag", "%s holds no entity tag").with(header));
    }
  }
}
