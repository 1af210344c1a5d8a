-- The order and the filter by nature of the list of policy tasks, each by an index.

CREATE INDEX policy_task_of_nature ON policy_task (nature, fund_code);
CREATE INDEX policy_task_in_order ON policy_task (fund_code, id);
