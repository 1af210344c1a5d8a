package policyfunds.kernel.documents;

/** What an annex is made of, in order: running text or tables. */
public sealed interface Block permits Paragraph, Table {}
