package policyfunds.gateway.neighbour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A client for what is neither quick nor short (长时调用): documents, and not a view's figures. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Lengthy {

  /** Which limits hold for it: {@code policyfunds.neighbour.<value>.*}. */
  String value();
}
