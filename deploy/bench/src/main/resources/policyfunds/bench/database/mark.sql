-- What comes after is of benchmarks; last month lies between the filling and its amendments.
CREATE TABLE bench_mark AS
SELECT (SELECT max(position) FROM ledger_seal) AS position,
       (SELECT max(id) FROM ledger_event) AS event_id,
       (SELECT moment + interval '10 days' FROM bench_start) AS last_month;
