/** What all forms share: annexes by their headings, tables by their grid, sound characters. */
package policyfunds.kernel.documents.assembly;
