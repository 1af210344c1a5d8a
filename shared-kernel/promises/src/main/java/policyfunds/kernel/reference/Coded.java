package policyfunds.kernel.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the code list (代码表) that the codes of an enum, or of one member, are named in. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Coded {

  /** Name of the list, as {@code /api/v1/code-lists} has it, {@code regions} or {@code funds}. */
  String value();
}
