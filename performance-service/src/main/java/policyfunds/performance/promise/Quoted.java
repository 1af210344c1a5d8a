package policyfunds.performance.promise;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import policyfunds.kernel.language.Text;

/** Words of a document within a sentence (引文), in the marks of either language. */
public final class Quoted {

  private Quoted() {}

  /** All of them, one after the other. */
  public static Text all(Collection<String> words) {
    return Text.of(
        words.stream().map("“%s”"::formatted).collect(joining("、")),
        words.stream().map("\"%s\""::formatted).collect(joining(", ")));
  }

  /** Numbers, names of units and the like, which need no marks. */
  public static Text plain(Collection<String> words) {
    return Text.of(String.join("、", words), String.join(", ", words));
  }
}
