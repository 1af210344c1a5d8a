-- The filter by span of the list of indicator targets, by an index.

CREATE INDEX indicator_target_by_span ON indicator_target (span, goal_key, ordinal);
