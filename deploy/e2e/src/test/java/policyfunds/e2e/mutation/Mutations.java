package policyfunds.e2e.mutation;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.contract.Operation;

/** All that can be wrong with a request of one operation. */
public record Mutations(Operation operation, Attempt base, String body, Texts texts) {

  /** Each parameter and each member of the body by everything that is written down. */
  public Stream<Attempt> systematic() {
    List<Attempt> outside =
        Stream.concat(
                new PathMutations(operation, base, texts.all()).all().stream(),
                new HeaderMutations(operation, base).all().stream())
            .toList();
    if (body.isEmpty()) {
      return outside.stream();
    }
    if (!isJson(base)) {
      return outside.stream();
    }
    return Stream.of(
            outside.stream(),
            new WholeBodies(base, body).all().stream(),
            new BodyMutations(operation, base, body, Fragment.all(texts.all())).all())
        .flatMap(attempts -> attempts);
  }

  /** Whether its body has members; one that carries files is only disturbed by chance. */
  static boolean isJson(Attempt attempt) {
    return attempt.headers().stream().anyMatch(header -> header.endsWith("json"));
  }

  public Attempt random(long seed) {
    return new RandomMutations(operation, base, body, Fragment.all(texts.all())).of(seed);
  }
}
