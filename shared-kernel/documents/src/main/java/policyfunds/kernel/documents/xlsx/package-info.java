/** Spreadsheets: one table on each sheet, numbers as numbers. */
package policyfunds.kernel.documents.xlsx;
