package policyfunds.kernel.csv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the list in a view that are its rows as CSV (行); the view's other members stand before
 * those of each row.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rows {

  /** What the view's other members are called under; nothing where no row has such a member. */
  String head() default "";

  /** The view's own members that are of no row, as sums over all of them are. */
  String[] without() default {};
}
