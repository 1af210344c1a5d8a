-- Goals, indicators and target values can be written: each has a version, each write leaves an event.

ALTER TABLE performance_goal ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN performance_goal.version IS '版本';
COMMENT ON COLUMN performance_goal.position IS '在文件中的次序；手工新增的排在其后';
COMMENT ON COLUMN performance_goal.sources IS '各项内容的出处；手工新增的没有';

ALTER TABLE indicator ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN indicator.version IS '版本';
COMMENT ON COLUMN indicator.sources IS '各项内容的出处；手工新增的没有';

ALTER TABLE indicator_target
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ALTER COLUMN source DROP NOT NULL;
COMMENT ON COLUMN indicator_target.version IS '版本';
COMMENT ON COLUMN indicator_target.source IS '指标值的出处；手工新增的为空';

SELECT remember('performance_goal', 'goal_key');
SELECT remember('indicator', 'goal_key', 'ordinal');
SELECT remember('indicator_target', 'goal_key', 'ordinal', 'span');
