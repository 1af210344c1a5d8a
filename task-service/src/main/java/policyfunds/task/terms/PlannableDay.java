package policyfunds.task.terms;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day that a plan may name (可计划日期): its year is one that a fund can have. */
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER})
@Constraint(validatedBy = PlannableDay.InRange.class)
public @interface PlannableDay {

  int FIRST_YEAR = 1949;
  int LAST_YEAR = 2999;

  String message() default "须在 1949 年至 2999 年之间 (must be from 1949 to 2999)";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Whether a day is one; a missing day is another constraint's business. */
  class InRange implements ConstraintValidator<PlannableDay, LocalDate> {

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }
  }
}
