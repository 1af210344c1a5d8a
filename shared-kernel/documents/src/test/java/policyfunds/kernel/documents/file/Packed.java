package policyfunds.kernel.documents.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made part by part, sound or not. */
final class Packed {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static Packed xlsx(String sheetData, String sharedStrings) {
    return new Packed()
        .with("[Content_Types].xml", contentTypes("/xl/workbook.xml", SHEET_TYPE))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"2-1\""
                + " r:id=\"rId1\"/></sheets></workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\""
                + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                + " Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" TargetMode=\"External\""
                + " Target=\"http://127.0.0.1:9/x\"/></Relationships>")
        .with("xl/sharedStrings.xml", DECLARATION + "<sst>" + sharedStrings + "</sst>")
        .with("xl/worksheets/sheet1.xml", DECLARATION + "<worksheet>" + sheetData + "</worksheet>");
  }

  static Packed docx(String body) {
    return new Packed()
        .with("[Content_Types].xml", contentTypes("/word/document.xml", WORD_TYPE))
        .with(
            "word/document.xml",
            DECLARATION
                + "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>"
                + body
                + "</w:body></w:document>");
  }

  static String contentTypes(String part, String type) {
    return "<Types><Override PartName=\"%s\" ContentType=\"%s\"/></Types>".formatted(part, type);
  }

  Packed with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Packed with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
