/**
 * Zip files that hold XML parts, as DOCX and XLSX are: guarded when read, the same bytes when
 * written.
 */
package policyfunds.kernel.documents.packed;
