package policyfunds.gateway.imports;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Keeps the problem, and the report in it, with which a service refuses a document. */
public class ImportRefusalMapper implements ResponseExceptionMapper<RuntimeException> {

  private static final int BEFORE_THAT_OF_VIEWS = 100;

  @Override
  public int getPriority() {
    return BEFORE_THAT_OF_VIEWS;
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 300;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    boolean reasoned =
        response.getMediaType() != null
            && "problem+json".equals(response.getMediaType().getSubtype());
    return new ImportRefusal(response.getStatus(), reasoned ? problemOf(response) : null);
  }

  /** One that can't be read is none: the status alone tells enough. */
  private static ServiceProblem problemOf(Response response) {
    try {
      return response.readEntity(ServiceProblem.class);
    } catch (ProcessingException | WebApplicationException _) {
      return null;
    }
  }
}
