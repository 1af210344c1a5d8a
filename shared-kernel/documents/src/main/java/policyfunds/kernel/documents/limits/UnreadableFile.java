package policyfunds.kernel.documents.limits;

/** A file that is not taken, with the reason (无法读取的文件). */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file is not taken, in both languages. */
  public enum Reason {
    FORM_UNKNOWN("不是可识别的文件形式", "It is no DOCX, XLSX, CSV or text file"),
    FORM_DIFFERS("扩展名与内容不符", "Its name says another form than its content is"),
    BROKEN("文件不完整或已损坏", "It is cut short or damaged"),
    ENCODING_UNKNOWN("文字编码既非 UTF-8 也非 GB18030", "Its text is neither UTF-8 nor GB18030"),
    UNPACKED_TOO_LARGE("解压后过大", "It is too large once unpacked"),
    RATIO_TOO_HIGH("压缩比异常", "It is packed more tightly than any document"),
    TOO_MANY_ENTRIES("所含条目过多", "It holds too many entries"),
    ENTRY_NAME("含有越出文件之外的路径", "An entry's name leads outside the file"),
    MACROS("含有宏", "It holds macros"),
    ENTITIES("含有实体或文档类型声明", "It declares a document type or entities"),
    TOO_MANY_ROWS("行数过多", "It has too many rows"),
    TOO_MANY_CELLS("单元格过多", "It has too many cells"),
    CELL_TOO_LONG("单元格文字过长", "A cell is too long"),
    ENCRYPTED("文件已加密", "It is encrypted");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }

  private final Reason reason;
  private final String fileName;

  /**
   * A file that is not taken.
   *
   * @param fileName as it was handed in
   */
  public UnreadableFile(Reason reason, String fileName) {
    super(fileName + ": " + reason.en());
    this.reason = reason;
    this.fileName = fileName;
  }

  public Reason reason() {
    return reason;
  }

  public String fileName() {
    return fileName;
  }
}
