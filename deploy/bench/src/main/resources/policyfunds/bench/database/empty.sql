-- A filling that was interrupted is begun again.
SET session_replication_role = replica;
SET synchronous_commit = off;
SET maintenance_work_mem = '512MB';
SET work_mem = '256MB';
DELETE FROM ledger_unsealed;
TRUNCATE ledger_seal, ledger_event, allocation, stated_total, budget_item, organization, fund_year,
  history.allocation, history.stated_total, history.budget_item, history.organization,
  history.fund_year;
SELECT setval(pg_get_serial_sequence('ledger_event', 'id'), 1, false),
       setval(pg_get_serial_sequence('organization', 'id'), 1, false);

-- An index is faster made at once than row by row; those of constraints stay.
CREATE TABLE IF NOT EXISTS bench_index AS
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
  FROM pg_index
 WHERE indrelid IN ('allocation'::regclass, 'history.allocation'::regclass,
         'ledger_event'::regclass, 'ledger_seal'::regclass)
   AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
DO $$
DECLARE
  index text;
BEGIN
  FOR index IN SELECT name FROM bench_index LOOP
    EXECUTE 'DROP INDEX IF EXISTS ' || index;
  END LOOP;
END $$;
