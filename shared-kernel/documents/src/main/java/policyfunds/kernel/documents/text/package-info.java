/** Text as converters make it, and how the bytes of any text are decoded. */
package policyfunds.kernel.documents.text;
