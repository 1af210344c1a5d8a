package policyfunds.e2e.model;

/**
 * What must come of a step.
 *
 * @param word the status, with the code where it is a refusal
 * @param after what is there afterwards
 */
public record Verdict(String word, State after, Resource touched) {}
