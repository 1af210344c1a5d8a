package policyfunds.gateway.holding;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.AsOf;

/** As of when documents are asked about, in which language, with whose token. */
public class DocumentQuestion {

  @QueryParam("asOf")
  AsOf asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  String acceptLanguage;

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Parameter(hidden = true)
  String credentials;

  /** The instant that is asked about; null for now. */
  public Instant instant() {
    return asOf == null ? null : asOf.instant();
  }

  /** The same as a neighbour takes it. */
  public String asOf() {
    return Objects.toString(instant(), null);
  }

  public String language() {
    return Language.of(acceptLanguage).toString();
  }

  /** The caller's token as it was sent; null where there is none. */
  public String credentials() {
    return credentials;
  }
}
