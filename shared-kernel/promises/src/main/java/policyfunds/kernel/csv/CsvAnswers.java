package policyfunds.kernel.csv;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import policyfunds.kernel.download.ListTurn;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Paged;

/** Turns a list into CSV where it was asked for, and says in headers how many rows there are. */
public class CsvAnswers {

  /** Header of an answer: how many rows it has, the line of names not among them. */
  public static final String ROW_COUNT = "Row-Count";

  /** Header of an answer: how many rows there are on all pages together. */
  public static final String TOTAL_COUNT = "Total-Count";

  /**
   * Ahead of the tags, which are digests of the bytes: the filter of the larger number is first.
   */
  private static final int AHEAD = 6000;

  private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

  private final CsvLists lists;
  private final ListTurn turn;
  private final CurrentVertxRequest current;

  CsvAnswers(CsvLists lists, ListTurn turn, CurrentVertxRequest current) {
    this.lists = lists;
    this.turn = turn;
    this.current = current;
  }

  /** The framework itself would take application/* for bytes and text/* for nothing. */
  @ServerRequestFilter
  public void decide(ContainerRequestContext request, ResourceInfo resource) {
    Produces produced =
        resource.getResourceMethod() == null
            ? null
            : resource.getResourceMethod().getAnnotation(Produces.class);
    if (produced != null && List.of(produced.value()).contains(ListForm.TEXT_CSV)) {
      List<String> accepted = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
      ListForm.of(accepted)
          .ifPresent(form -> {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.type().toString());
            if (form == ListForm.CSV) {
              turn.hold(current.getCurrent());
            }
          });
    }
  }

  @ServerResponseFilter(priority = AHEAD)
  public void write(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != 200
        || !(response.getEntity() instanceof Record list)
        || !CSV.isCompatible(response.getMediaType())) {
      return;
    }
    int rows = lists.rowsIn(list, response.getEntityType());
    long total = rows;
    if (list instanceof Paged page) {
      total = page.total();
      if ((long) page.page() * page.pageSize() < total) {
        String next = after(request.getUriInfo().getRequestUri(), page.page());
        response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
      }
    }
    response.getHeaders().putSingle(ROW_COUNT, rows);
    response.getHeaders().putSingle(TOTAL_COUNT, total);
    Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    byte[] csv = lists.write(list, response.getEntityType(), language);
    response.setEntity(csv, new Annotation[0], CSV);
  }

  /** The request for the next page, below whatever address this one was reached at. */
  private static String after(URI request, int page) {
    String query = request.getRawQuery() == null ? "" : request.getRawQuery();
    Stream<String> others =
        Arrays.stream(query.split("&", -1))
            .filter(one -> !one.isEmpty() && !one.startsWith("page="));
    return request.getRawPath()
        + Stream.concat(others, Stream.of("page=" + (page + 1)))
            .collect(Collectors.joining("&", "?", ""));
  }
}
