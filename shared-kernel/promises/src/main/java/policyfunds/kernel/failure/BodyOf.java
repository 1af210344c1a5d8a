package policyfunds.kernel.failure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;

/**
 * Names the view of the resource that a body writes to, so that a member which only the view has is
 * refused as read-only and not as unknown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BodyOf {

  /** The resource as answered. */
  Class<? extends Record> value();

  /** Asks the annotation of a body. */
  final class Member {

    private Member() {}

    static boolean isReadOnly(Class<?> body, String name) {
      BodyOf resource = body == null ? null : body.getAnnotation(BodyOf.class);
      return resource != null
          && Arrays.stream(resource.value().getRecordComponents())
              .anyMatch(member -> member.getName().equals(name));
    }
  }
}
