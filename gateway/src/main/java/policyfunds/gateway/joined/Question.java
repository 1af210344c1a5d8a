package policyfunds.gateway.joined;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.query.FiscalYear;

/** Which fund of which year a view is asked for, in which language, and with whose token. */
public class Question {

  @QueryParam("year")
  @Parameter(required = true)
  FiscalYear year;

  @QueryParam("fund")
  String fund;

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

  public Language language() {
    return Language.of(acceptLanguage);
  }

  /** The caller's token as it was sent, for the neighbours to judge; null where there is none. */
  String credentials() {
    return credentials;
  }
}
