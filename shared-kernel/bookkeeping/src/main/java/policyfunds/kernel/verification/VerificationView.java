package policyfunds.kernel.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the record can be believed. */
@Schema(name = "LedgerVerification", description = "Whether the record can be believed 台账核验")
record VerificationView(
    @Schema(description = "Whether everything fits") boolean intact,
    @Schema(description = "The head that it was verified up to") HeadView head,
    @Schema(description = "The first position that does not fit; absent where everything does")
        FaultView fault) {

  /** The first position that does not fit. */
  @Schema(name = "LedgerFault", description = "The first position that does not fit 不符之处")
  record FaultView(
      @Schema(description = "Position in the chain", examples = "1337") long position,
      @Schema(description = "What does not fit") FaultCode code,
      @Schema(description = "The table concerned, if any", examples = "allocation") String entity,
      @Schema(description = "The row's key, if any", examples = "17") String key,
      @Schema(description = "The same in words") String detail) {}
}
