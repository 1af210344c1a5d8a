SET session_replication_role = replica;
DELETE FROM allocation WHERE fund_code = 'BENCH-IMPORT';
DELETE FROM budget_item WHERE fund_code = 'BENCH-IMPORT';
DELETE FROM fund_year WHERE fund_code = 'BENCH-IMPORT';
DELETE FROM source_table WHERE document_id = '440000-2026-BENCH';
DELETE FROM source_document WHERE id = '440000-2026-BENCH';
DELETE FROM organization WHERE name LIKE '试载单位 %';
DELETE FROM ledger_unsealed;
DELETE FROM ledger_event WHERE id > (SELECT event_id FROM bench_mark);
