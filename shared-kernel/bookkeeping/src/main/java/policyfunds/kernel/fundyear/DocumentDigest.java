package policyfunds.kernel.fundyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that an answer rests on; equal digests mean the same bytes. */
@Schema(description = "The document that an answer rests on 所依据的文件")
public record DocumentDigest(
    @Schema(description = "Id", examples = "440000-2020") String id,
    @Schema(description = "SHA-256 of the whole document") String digest) {}
