package policyfunds.e2e.contract;

/** What an operation takes outside its body: in the path, the query or a header. */
public record Parameter(String name, String in, boolean required) {}
