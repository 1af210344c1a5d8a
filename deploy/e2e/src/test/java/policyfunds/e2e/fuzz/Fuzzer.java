package policyfunds.e2e.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import policyfunds.e2e.contract.Contract;
import policyfunds.e2e.contract.Operation;
import policyfunds.e2e.contract.Requests;
import policyfunds.e2e.contract.Requests.Sample;
import policyfunds.e2e.mutation.Attempt;
import policyfunds.e2e.mutation.Mutations;
import policyfunds.e2e.mutation.Texts;

/** Makes requests that are wrong out of the contracts: every operation, every place, every way. */
final class Fuzzer {
  private final Requests requests = Requests.read();
  private final String authorization;
  private final List<Mutations> targets;

  Fuzzer(Map<String, String> values, String authorization, String trap) {
    this.authorization = authorization;
    this.targets =
        Contract.all().stream()
            .flatMap(operation -> targets(operation, values, new Texts(trap)))
            .toList();
  }

  int operations() {
    return (int) targets.stream().map(target -> target.operation().name()).distinct().count();
  }

  /** One request for each operation with nothing wrong. */
  List<Attempt> sound() {
    return targets.stream().map(Mutations::base).toList();
  }

  Stream<Attempt> systematic() {
    return targets.stream().flatMap(Mutations::systematic);
  }

  /** Without end; the seed of each follows from the first one's. */
  Stream<Attempt> random(long seed) {
    return LongStream.iterate(seed, each -> each + 1)
        .mapToObj(each -> targets.get((int) Math.floorMod(each, targets.size())).random(each));
  }

  /** Rows of a goal are asked for twice: of the city's, and of the province's. */
  private Stream<Mutations> targets(Operation operation, Map<String, String> values, Texts texts) {
    var all = new ArrayList<Mutations>();
    Sample sample = requests.of(operation.service(), operation.id(), "EDIT_REGION");
    all.add(target(operation, sample.with(values), texts));
    if (sample.path().contains("${goal}")) {
      var ofProvince = new HashMap<>(values);
      ofProvince.put("goal", FuzzFund.PROVINCE_GOAL);
      Sample other = requests.of(operation.service(), operation.id(), "EDIT_PROVINCE");
      all.add(target(operation, other.with(ofProvince), texts));
    }
    return all.stream();
  }

  private Mutations target(Operation operation, Sample sample, Texts texts) {
    var headers = new ArrayList<>(List.of("Authorization", authorization));
    if (sample.body().isPresent()) {
      headers.addAll(List.of("Content-Type", sample.mediaType(operation.method())));
    }
    if (operation.writes() && !operation.method().equals("POST")) {
      headers.addAll(List.of("If-Match", "*"));
    }
    var base =
        new Attempt(
            operation.service(),
            operation.id(),
            "nothing wrong",
            operation.method(),
            sample.path(),
            headers,
            sample.body().map(text -> () -> text.getBytes(UTF_8)),
            Optional.empty(),
            false,
            false);
    return new Mutations(operation, base, sample.body().orElse(""), texts);
  }
}
