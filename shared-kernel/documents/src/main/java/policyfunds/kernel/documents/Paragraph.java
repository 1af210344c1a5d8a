package policyfunds.kernel.documents;

/** A line of running text between tables (段落): a title, a caption. */
public record Paragraph(String text) implements Block {}
