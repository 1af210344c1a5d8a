DO $$
DECLARE
  index text;
BEGIN
  FOR index IN SELECT definition FROM bench_index LOOP
    EXECUTE index;
  END LOOP;
END $$;
DROP TABLE bench_index;
ANALYZE allocation, history.allocation, ledger_event, ledger_seal;
SELECT setval(pg_get_serial_sequence('allocation', 'id'), max(id)) FROM allocation;
SELECT setval(pg_get_serial_sequence('ledger_event', 'id'), max(id)) FROM ledger_event;
SET session_replication_role = origin;
