/** The door: a file's form is told by its name and its bytes, then its reader is asked. */
package policyfunds.kernel.documents.file;
