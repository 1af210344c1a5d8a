package policyfunds.e2e.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import policyfunds.e2e.contract.Member;
import policyfunds.e2e.contract.Operation;
import policyfunds.e2e.suite.Json;

/** A body with one member made wrong, one too many or one too few. */
record BodyMutations(Operation operation, Attempt base, String body, List<Fragment> fragments) {
  private static final String PLACE = "@@PLACE@@";

  Stream<Attempt> all() {
    return Stream.of(
            operation.members().stream().flatMap(this::values),
            operation.members().stream().map(this::missing),
            operation.members().stream().map(this::twice),
            foreign(),
            readOnly())
        .flatMap(attempts -> attempts);
  }

  private Stream<Attempt> values(Member member) {
    return fragments.stream().map(fragment -> value(member, fragment));
  }

  Attempt value(Member member, Fragment fragment) {
    boolean nothing = fragment.type().equals("null");
    boolean wrong = fragment.isWrongFor(member) || (nothing && isNeeded(member));
    Attempt attempt =
        base.called(member.pointer() + " = " + fragment.name())
            .withBody(() -> at(member.pointer(), fragment.bytes()))
            .mustBeRefused(wrong);
    return fragment.json() ? attempt.pointingAt(member.pointer()) : attempt;
  }

  private Attempt missing(Member member) {
    ObjectNode changed = tree();
    String parent = member.pointer().substring(0, member.pointer().lastIndexOf('/'));
    if (changed.at(parent) instanceof ObjectNode object) {
      object.remove(name(member));
    }
    return base.called(member.pointer() + " is missing")
        .withBody(() -> bytes(changed.toString()))
        .pointingAt(member.pointer())
        .mustBeRefused(isNeeded(member));
  }

  /** A patch may leave out all but its reason. */
  private boolean isNeeded(Member member) {
    return operation.method().equals("PATCH")
        ? member.pointer().equals("/reason")
        : member.required() && member.pointer().lastIndexOf('/') == 0;
  }

  private Attempt twice(Member member) {
    String again = Fragment.quoted(name(member)) + ":1," + Fragment.quoted(name(member)) + ":1,";
    return base.called(member.pointer() + " is there twice")
        .withBody(
            () -> bytes(body.strip().replaceFirst("\\{", Matcher.quoteReplacement("{" + again))))
        .mustBeRefused(true);
  }

  /** Names that no member has, some of which mean something to careless readers. */
  private Stream<Attempt> foreign() {
    return Stream.of("unknown", "NAME", "Reason", "__proto__", "@class", "@type", "$ref", "class")
        .map(name -> additional(name, "is unknown"));
  }

  private Stream<Attempt> readOnly() {
    List<String> own = operation.members().stream().map(BodyMutations::name).toList();
    return operation.answered().stream()
        .filter(name -> !own.contains(name))
        .map(name -> additional(name, "is not to be written"));
  }

  private Attempt additional(String name, String what) {
    String start = "{" + Fragment.quoted(name) + ":\"1\",";
    return base.called("/" + name + " " + what)
        .withBody(() -> bytes(body.strip().replaceFirst("\\{", Matcher.quoteReplacement(start))))
        .pointingAt("/" + name)
        .mustBeRefused(true);
  }

  /** The body with these bytes as the value at the pointer, whatever they are. */
  private byte[] at(String pointer, byte[] value) {
    ObjectNode changed = tree();
    JsonPointer place = JsonPointer.compile(pointer);
    if (!(changed.at(place.head()) instanceof ObjectNode)) {
      changed.putObject(place.head().last().getMatchingProperty());
    }
    ((ObjectNode) changed.at(place.head())).put(place.last().getMatchingProperty(), PLACE);
    String[] around = changed.toString().split('"' + PLACE + '"', 2);
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes(around[0]));
    whole.writeBytes(value);
    whole.writeBytes(bytes(around[1]));
    return whole.toByteArray();
  }

  private ObjectNode tree() {
    return (ObjectNode) Json.parse(body);
  }

  private static String name(Member member) {
    return member.pointer().substring(member.pointer().lastIndexOf('/') + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
