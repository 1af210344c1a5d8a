package policyfunds.gateway.facsimile;

import java.util.Locale;
import policyfunds.kernel.documents.file.DocumentForm;

/** The forms in which a whole document leaves (公文形式). */
enum OfficialForm {
  DOCX(DocumentForm.DOCX),
  XLSX(DocumentForm.XLSX);

  private final DocumentForm form;

  OfficialForm(DocumentForm form) {
    this.form = form;
  }

  DocumentForm form() {
    return form;
  }

  /** As the parameter {@code format} names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
