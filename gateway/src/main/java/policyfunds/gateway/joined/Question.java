package policyfunds.gateway.joined;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;

/** Which fund of which year a view is about, as of when, in which language, with whose token. */
public class Question {

  @QueryParam("year")
  @Parameter(required = true)
  FiscalYear year;

  @QueryParam("fund")
  String fund;

  @QueryParam("asOf")
  AsOf asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  String acceptLanguage;

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Parameter(hidden = true)
  String credentials;

  public int year() {
    return Required.parameter("year", year).value();
  }

  /** The fund's code, or null where the caller names none. */
  public String fund() {
    return fund;
  }

  /** The instant that is asked about, a date being the end of its day; null for now. */
  public Instant asOf() {
    return asOf == null ? null : asOf.instant();
  }

  public Language language() {
    return Language.of(acceptLanguage);
  }

  /** The caller's token as it was sent, for the neighbours to judge; null where there is none. */
  public String credentials() {
    return credentials;
  }
}
