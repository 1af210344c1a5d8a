SET session_replication_role = replica;
DELETE FROM allocation WHERE fund_code = 'BENCH-TRIAL';
DELETE FROM history.allocation WHERE from_position > (SELECT position FROM bench_mark);
DELETE FROM ledger_unsealed;
DELETE FROM ledger_seal WHERE position > (SELECT position FROM bench_mark);
DELETE FROM ledger_event WHERE id > (SELECT event_id FROM bench_mark);
DELETE FROM kept_answer;
