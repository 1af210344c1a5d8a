/** Tables as plain texts, as they are kept and handed on. */
package policyfunds.kernel.documents.plain;
