/** Bytes ↔ tables of cells: no framework, no nouns of the domain. */
package policyfunds.kernel.documents;
