package policyfunds.kernel.csv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the keys of a map that have columns (键); what is at another key goes, as JSON, in one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Keyed {

  /** The keys in the order of their columns. */
  String[] value();
}
