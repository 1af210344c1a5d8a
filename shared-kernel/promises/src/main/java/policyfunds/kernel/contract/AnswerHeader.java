package policyfunds.kernel.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A header of answers as a contract names it (回答的标头). */
final class AnswerHeader {

  private AnswerHeader() {}

  static Header of(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(
            OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample(example));
  }
}
