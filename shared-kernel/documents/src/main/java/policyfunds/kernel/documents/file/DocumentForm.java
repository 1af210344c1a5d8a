package policyfunds.kernel.documents.file;

import java.util.Arrays;
import java.util.Optional;

/** The form in which a document arrives or leaves (文件形式). */
public enum DocumentForm {
  /** What a converter made of a word processor's file. */
  TEXT("txt", "text/plain"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv");

  private final String extension;
  private final String mediaType;

  DocumentForm(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  static Optional<DocumentForm> ofExtension(String extension) {
    return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
  }
}
