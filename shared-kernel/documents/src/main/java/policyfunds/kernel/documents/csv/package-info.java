/** Comma-separated text, as spreadsheets read and write it. */
package policyfunds.kernel.documents.csv;
