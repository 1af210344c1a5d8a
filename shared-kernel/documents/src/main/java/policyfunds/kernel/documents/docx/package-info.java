/** Word processor's files: their tables with merged cells, read and written as a stream. */
package policyfunds.kernel.documents.docx;
