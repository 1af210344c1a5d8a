package policyfunds.kernel.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of a contract that some operation needs, directly or through another schema. */
final class UsedSchemas {

  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final Set<String> used = new HashSet<>();

  private UsedSchemas(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Takes every other schema out of the contract. */
  static void keepOnlyIn(OpenAPI contract) {
    UsedSchemas walk = new UsedSchemas(contract.getComponents().getSchemas());
    contract
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(walk::operation));
    List.copyOf(walk.schemas.keySet()).stream()
        .filter(name -> !walk.used.contains(name))
        .forEach(contract.getComponents()::removeSchema);
  }

  private void operation(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> schema(parameter.getSchema()));
    }
    if (operation.getRequestBody() != null) {
      content(operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> content(response.getContent()));
  }

  private void content(Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(media -> schema(media.getSchema()));
    }
  }

  private void schema(Schema schema) {
    if (schema == null) {
      return;
    }
    reference(schema.getRef());
    schema(schema.getItems());
    schema(schema.getAdditionalPropertiesSchema());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::schema);
    }
    each(schema.getAllOf());
    each(schema.getAnyOf());
    each(schema.getOneOf());
  }

  private void each(List<Schema> schemas) {
    if (schemas != null) {
      schemas.forEach(this::schema);
    }
  }

  private void reference(String ref) {
    if (ref != null && ref.startsWith(PREFIX) && used.add(ref.substring(PREFIX.length()))) {
      schema(schemas.get(ref.substring(PREFIX.length())));
    }
  }
}
