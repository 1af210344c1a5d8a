package policyfunds.kernel.verification;

/** A head of the chain as somebody noted it. */
record Head(long position, String digest) {}
