package policyfunds.kernel.csv;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.ListForm;

/** Tells the framework that lists can be written as CSV; {@link CsvAnswers} has done so by then. */
@Provider
@Produces(ListForm.TEXT_CSV)
public class CsvBody implements MessageBodyWriter<Record> {

  private final CsvLists lists;

  CsvBody(CsvLists lists) {
    this.lists = lists;
  }

  @Override
  public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
    return raw.isRecord();
  }

  @Override
  public void writeTo(
      Record list,
      Class<?> raw,
      Type type,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(lists.write(list, type, Language.ZH));
  }
}
