package policyfunds.e2e.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import policyfunds.e2e.contract.Member;
import policyfunds.e2e.contract.Operation;

/** Requests made wrong by chance; the same seed makes the same one. */
record RandomMutations(Operation operation, Attempt base, String body, List<Fragment> fragments) {

  Attempt of(long seed) {
    var random = new Random(seed);
    Attempt attempt = base.called("seed " + seed);
    if (base.body().isEmpty()) {
      return attempt.withPath(disturbedQuery(random));
    }
    return switch (random.nextInt(Mutations.isJson(base) ? 4 : 2)) {
      case 0 -> attempt.withBody(() -> disturbed(new Random(seed)));
      case 1 -> attempt.withBody(() -> spliced(new Random(seed)));
      default -> ofMember(random).called("seed " + seed);
    };
  }

  private Attempt ofMember(Random random) {
    Member member = operation.members().get(random.nextInt(operation.members().size()));
    Fragment fragment =
        random.nextBoolean() ? fragments.get(random.nextInt(fragments.size())) : random(random);
    return new BodyMutations(operation, base, body, fragments).value(member, fragment);
  }

  private static Fragment random(Random random) {
    return random.nextBoolean() ? Fragment.text(text(random)) : Fragment.number(number(random));
  }

  /** From all planes of Unicode, lone surrogates excepted. */
  static String text(Random random) {
    return random
        .ints(1 + random.nextInt(80), 1, Character.MAX_CODE_POINT)
        .map(point -> random.nextInt(3) == 0 ? point : 32 + point % 95)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String number(Random random) {
    String digits = new BigInteger(1 + random.nextInt(120), random).toString();
    return (random.nextBoolean() ? "-" : "")
        + digits
        + (random.nextBoolean() ? "." + random.nextInt(1_000_000) : "")
        + (random.nextInt(3) == 0 ? "e" + (random.nextInt(2_000) - 1_000) : "");
  }

  /** Some bytes of the body are others, left out or there twice. */
  private byte[] disturbed(Random random) {
    byte[] bytes = body.getBytes(UTF_8);
    var disturbed = new ByteArrayOutputStream();
    int often = 1 + random.nextInt(bytes.length);
    for (byte each : bytes) {
      switch (random.nextInt(4 * often)) {
        case 0 -> disturbed.write(random.nextInt(256));
        case 1 -> {}
        case 2 -> {
          disturbed.write(each);
          disturbed.write(each);
        }
        default -> disturbed.write(each);
      }
    }
    return disturbed.toByteArray();
  }

  /** The body with a piece of itself somewhere else. */
  private byte[] spliced(Random random) {
    int from = random.nextInt(body.length());
    int to = from + random.nextInt(body.length() - from);
    int at = random.nextInt(body.length());
    return (body.substring(0, at) + body.substring(from, to) + body.substring(at)).getBytes(UTF_8);
  }

  private String disturbedQuery(Random random) {
    String value = URLEncoder.encode(text(random), UTF_8);
    List<String> names =
        operation.parameters().stream()
            .filter(parameter -> !parameter.in().equals("header"))
            .map(parameter -> parameter.name())
            .toList();
    String name =
        names.isEmpty() || random.nextInt(5) == 0
            ? URLEncoder.encode(text(random), UTF_8)
            : names.get(random.nextInt(names.size()));
    return new PathMutations(operation, base, List.of()).replacing(name, value);
  }
}
