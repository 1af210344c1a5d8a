package policyfunds.bench.harness;

/**
 * One of two that are compared.
 *
 * @param setUp brings about, before each round and untimed, what the work needs
 */
public record Side(String name, Work setUp, Work work) {

  public static Side of(String name, Work work) {
    return new Side(name, () -> {}, work);
  }
}
