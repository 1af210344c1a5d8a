/** What stands in a cell of a spreadsheet, and how its text is told from it. */
package policyfunds.kernel.documents.xlsx.value;
