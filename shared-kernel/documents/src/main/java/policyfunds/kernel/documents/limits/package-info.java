/** How much of a file is taken, and why one is not. */
package policyfunds.kernel.documents.limits;
