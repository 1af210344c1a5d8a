/**
 * What every service does alike when a document is taken in (载入).
 *
 * <p>Each service has its own short {@code ImportService}, which calls in this order: {@link
 * policyfunds.kernel.imports.Imports#hold} for what is held of the document, its own pure reader,
 * {@link policyfunds.kernel.imports.Comparison} of each table with what is held, {@link
 * policyfunds.kernel.imports.ImportReport} of all that, {@link
 * policyfunds.kernel.imports.Imports#begin}, and where that says so its set-based writes.
 */
package policyfunds.kernel.imports;
