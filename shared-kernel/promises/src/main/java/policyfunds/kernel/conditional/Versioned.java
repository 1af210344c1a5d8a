package policyfunds.kernel.conditional;

/** A single resource as answered, with the version that a change of it must name (版本). */
public interface Versioned {

  /** From 1, raised by each change. */
  int version();
}
