package policyfunds.kernel.failure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the view of the resource that a body writes to, so that a member which only the view has is
 * refused as read-only and not as unknown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BodyOf {

  /** The resource as answered. */
  Class<? extends Record> value();
}
