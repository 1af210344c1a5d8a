package policyfunds.kernel.query;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list (列表): a page beyond the end is an empty one.
 *
 * @param page from 1
 * @param total of all pages together
 */
public record Page<T>(List<T> items, int page, int pageSize, long total) implements Paged {

  public Page {
    items = List.copyOf(items);
  }

  /** One page of a list that is in memory as a whole. */
  public static <T> Page<T> of(List<T> all, PageRequest request) {
    long from = Math.min(all.size(), (request.page() - 1L) * request.pageSize());
    long to = Math.min(all.size(), from + request.pageSize());
    return new Page<>(
        all.subList((int) from, (int) to), request.page(), request.pageSize(), all.size());
  }

  public <R> Page<R> map(Function<? super T, R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), page, pageSize, total);
  }
}
