-- Goals may change places in one statement or several: no two share one when it is looked at.

ALTER TABLE performance_goal
  DROP CONSTRAINT performance_goal_fund_code_position_key,
  ADD CONSTRAINT performance_goal_fund_code_position_key
    UNIQUE (fund_code, position) DEFERRABLE INITIALLY IMMEDIATE;
