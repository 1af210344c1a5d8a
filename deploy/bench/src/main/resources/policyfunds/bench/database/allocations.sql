-- The allocations of some funds with their events, seals and open history, as triggers and sealer
-- would have left them; only the digests form no chain.
INSERT INTO allocation (id, fund_code, item_sequence, organization_id, region_code, direction_code,
  amount_wan, sources)
SELECT place * 5682 + line + 1, fund_code, line / 420 + 1, o.id, o.region_code,
       CASE line % 2 WHEN 0 THEN 'ENTERPRISE_SURVEY' ELSE 'MANUFACTURING_CLUSTER' END,
       line % 997 + 0.5,
       jsonb_build_object('amountWan', jsonb_build_object('document', fund_code, 'annex', 2,
         'table', '2-1', 'row', line + 1, 'column', 3, 'asWritten', (line % 997 + 0.5)::text,
         'amended', false, 'synthetic', true))
  FROM (SELECT fund_code, place, line, '单位 ' || left(region_code, 2)
                 || lpad((line % 35)::text, 2, '0') || '00-' || line / 35 % 12 + 1 AS receiver
          FROM (SELECT *, row_number() OVER (ORDER BY fund_code) - 1 AS place FROM fund_year
                 WHERE fund_code <> 'BENCH-TRIAL') fund, generate_series(0, 5681) line
         WHERE place >= ${from} AND place < ${to}) allocated
  JOIN organization o ON o.name = receiver
 ORDER BY 1;

INSERT INTO ledger_event (id, written_at, actor, act, reason, entity, key, version, state)
OVERRIDING SYSTEM VALUE
SELECT position + a.id, moment, 'bench', 'IMPORTED', 'to be measured', 'allocation', a.id::text,
       1, to_jsonb(a)
  FROM bench_start, allocation a
 WHERE a.id > ${from} * 5682 AND a.id <= ${to} * 5682 ORDER BY a.id;
INSERT INTO ledger_seal (position, event_id, sealed_at, digest)
SELECT position + id, position + id, moment + interval '1 second', sha256(id::text::bytea)
  FROM generate_series(${from} * 5682 + 1, ${to} * 5682) id, bench_start;
INSERT INTO history.allocation
SELECT a.*, position + a.id, 9223372036854775807
  FROM bench_start, allocation a
 WHERE a.id > ${from} * 5682 AND a.id <= ${to} * 5682 ORDER BY a.id;
