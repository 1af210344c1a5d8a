package policyfunds.kernel.query;

import java.util.Set;

/** An answer that is one page of a longer list (分页答复). */
public interface Paged {

  /** The members that say which page it is: of no row in particular. */
  Set<String> MEMBERS = Set.of("page", "pageSize", "total");

  /** From 1. */
  int page();

  int pageSize();

  /** Rows of all pages together. */
  long total();
}
