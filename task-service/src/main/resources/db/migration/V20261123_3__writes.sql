-- Tasks are changed by hand as well: each change raises the version and leaves an event.

ALTER TABLE policy_task ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN policy_task.version IS '版本';
SELECT remember('policy_task', 'fund_code', 'direction_code', 'region_code', 'sequence');
