package policyfunds.kubernetes.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a class of tests cannot do without. Where it is missing, each of them is skipped by its
 * name, which a report would leave out if the class itself gave up; insisted on, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Missing.class)
public @interface Needs {

  Tool value();
}
