-- Funds, organizations and items, and a fund with room for what benchmarks write.
SET session_replication_role = origin;
SELECT set_config('policyfunds.actor', 'bench', false),
       set_config('policyfunds.reason', 'to be measured', false),
       set_config('policyfunds.act', 'IMPORTED', false);

-- Guangdong is the first province: 44 is its part of GB/T 2260, the other codes are made up.
INSERT INTO fund_year (fund_code, fund_name, region_code, fiscal_year)
SELECT 'BENCH-' || province || '-' || year, '基准资金 ' || province || ' ' || year,
       province || '0000', year
  FROM (SELECT 11 + (33 + place / 10) % 89 AS province, 2015 + place % 10 AS year
          FROM generate_series(0, ${funds} - 1) place) fund;

INSERT INTO organization (name, kind, region_code)
SELECT '单位 ' || code || '-' || receiver,
       CASE city WHEN 0 THEN 'PROVINCIAL_DEPARTMENT' ELSE 'CITY_AUTHORITY' END,
       CASE WHEN city > 0 THEN code END
  FROM (SELECT city, left(region_code, 2) || lpad(city::text, 2, '0') || '00' AS code
          FROM (SELECT DISTINCT region_code FROM fund_year) province, generate_series(0, 34) city) c,
       generate_series(1, 12) receiver;

INSERT INTO budget_item (fund_code, sequence, name, organization_id, sources)
SELECT fund_code, sequence, '项目 ' || sequence, (SELECT min(id) FROM organization), '{}'
  FROM fund_year, generate_series(1, 14) sequence;

INSERT INTO fund_year (fund_code, fund_name, region_code, fiscal_year)
VALUES ('BENCH-TRIAL', '基准试写', '440000', 2025);
INSERT INTO organization (name, kind)
SELECT '试写单位 ' || receiver, 'ENTERPRISE' FROM generate_series(1, 10000) receiver;
INSERT INTO budget_item (fund_code, sequence, name, organization_id, sources)
SELECT 'BENCH-TRIAL', sequence, '项目 ' || sequence, (SELECT min(id) FROM organization), '{}'
  FROM generate_series(1, 200) sequence;

SELECT seal_events();
SET session_replication_role = replica;
UPDATE ledger_event SET written_at = written_at - interval '40 days';
UPDATE ledger_seal SET sealed_at = sealed_at - interval '40 days';
ANALYZE fund_year, organization, budget_item;
CREATE TABLE IF NOT EXISTS bench_start (position bigint, moment timestamptz);
TRUNCATE bench_start;
INSERT INTO bench_start SELECT position, sealed_at FROM ledger_seal ORDER BY position DESC LIMIT 1;
