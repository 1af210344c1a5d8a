package policyfunds.e2e.contract;

/**
 * A member of a body.
 *
 * @param pointer its place by RFC 6901
 * @param type string, integer, number, boolean, array or object
 */
public record Member(String pointer, String type, boolean required) {

  public boolean isText() {
    return type.equals("string");
  }

  public boolean isNumber() {
    return type.equals("integer") || type.equals("number");
  }
}
