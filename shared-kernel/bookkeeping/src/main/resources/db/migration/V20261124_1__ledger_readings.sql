-- What the ledger is read by: sealed positions in a chain, a history of every table, and the past
-- under the tables' own names in the schema as_of.

-- Whoever still writes by the old rules ends first, and nobody begins before the new ones hold.
DO $$
DECLARE
  remembered regclass;
BEGIN
  FOR remembered IN
    SELECT tgrelid FROM pg_trigger WHERE tgname = 'remember_insert' ORDER BY tgrelid
  LOOP
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', remembered);
  END LOOP;
END $$;

CREATE SCHEMA history;
COMMENT ON SCHEMA history IS '各表的历史：每一版本的内容及其起止序号';
CREATE SCHEMA as_of;
COMMENT ON SCHEMA as_of IS '各表在某一序号时的内容，表名与原表相同';

-- a queue: what has gone through it is cleared away by number, not by share
CREATE TABLE ledger_unsealed (
  event_id bigint PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
COMMENT ON TABLE ledger_unsealed IS '尚未封存的事件';
COMMENT ON COLUMN ledger_unsealed.event_id IS '事件';

CREATE TABLE ledger_seal (
  position  bigint PRIMARY KEY CHECK (position > 0),
  event_id  bigint NOT NULL UNIQUE,
  sealed_at timestamptz NOT NULL,
  digest    bytea NOT NULL CHECK (octet_length(digest) = 32)
);
CREATE INDEX ledger_seal_by_time ON ledger_seal (sealed_at, position);
COMMENT ON TABLE ledger_seal IS '封存：已提交事件的连续序号与链式摘要，只增不改';
COMMENT ON COLUMN ledger_seal.position IS '序号：从 1 起，无间断';
COMMENT ON COLUMN ledger_seal.event_id IS '事件';
COMMENT ON COLUMN ledger_seal.sealed_at IS '封存时间：不早于前一序号';
COMMENT ON COLUMN ledger_seal.digest IS '前一序号的摘要连同本事件的 SHA-256';

CREATE TABLE ledger_entity (
  name        text PRIMARY KEY,
  key_members text[] NOT NULL
);
COMMENT ON TABLE ledger_entity IS '记入台账的表';
COMMENT ON COLUMN ledger_entity.name IS '表名';
COMMENT ON COLUMN ledger_entity.key_members IS '构成键的列';

INSERT INTO ledger_unsealed SELECT id FROM ledger_event;

CREATE OR REPLACE FUNCTION write_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  by_whom text := coalesce(current_setting('policyfunds.actor', true), '');
  why     text := coalesce(current_setting('policyfunds.reason', true), '');
  what    text := CASE WHEN current_setting('policyfunds.act', true) = 'IMPORTED' THEN 'IMPORTED'
            WHEN TG_OP = 'INSERT' THEN 'CREATED' ELSE 'AMENDED' END;
BEGIN
  IF TG_TABLE_SCHEMA <> 'public' THEN
    RAISE EXCEPTION '% is no table of the ledger', TG_RELID::regclass
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN
    WITH written AS (
      INSERT INTO ledger_event (actor, act, reason, entity, key, version, state)
      SELECT by_whom, 'WITHDRAWN', why, TG_TABLE_NAME, event_key(to_jsonb(r), TG_ARGV),
             r.version + 1, to_jsonb(r)
        FROM former r RETURNING id)
    INSERT INTO ledger_unsealed SELECT id FROM written;
  ELSE
    IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM fresh f WHERE f.version <> 1) THEN
      RAISE EXCEPTION 'a row of % begins at version 1', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    WITH written AS (
      INSERT INTO ledger_event (actor, act, reason, entity, key, version, state)
      SELECT by_whom, what, why, TG_TABLE_NAME, event_key(to_jsonb(r), TG_ARGV), r.version,
             to_jsonb(r)
        FROM fresh r RETURNING id)
    INSERT INTO ledger_unsealed SELECT id FROM written;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'a change of % raises its version by one', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF event_key(to_jsonb(NEW), TG_ARGV) <> event_key(to_jsonb(OLD), TG_ARGV) THEN
    RAISE EXCEPTION 'a row of % keeps its key', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION raise_version IS '更改必须使版本加一，且不改键';

CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the rows of % are withdrawn one by one, each with its event', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
COMMENT ON FUNCTION refuse_truncate IS '记入台账的表不得整表清空';

-- What a digest is made of: every field behind its length in bytes, so that none runs into another.
-- In one expression, since it is what sealing spends its time on.

CREATE FUNCTION in_utc(instant timestamptz) RETURNS text
  LANGUAGE sql STABLE
  RETURN to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
COMMENT ON FUNCTION in_utc IS '世界时，精确到微秒';

CREATE FUNCTION sealed_text(place bigint, sealed_at timestamptz, e ledger_event) RETURNS text
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  places   text := place::text;
  sealed   text := to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  id       text := e.id::text;
  written  text := to_char(e.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  transact text := e.transaction::text;
  version  text := e.version::text;
  state    text := e.state::text;
BEGIN
  RETURN octet_length(places) || ':' || places || ',' || octet_length(sealed) || ':' || sealed
    || ',' || octet_length(id) || ':' || id || ',' || octet_length(written) || ':' || written
    || ',' || octet_length(transact) || ':' || transact
    || ',' || octet_length(e.actor) || ':' || e.actor || ',' || octet_length(e.act) || ':' || e.act
    || ',' || octet_length(e.reason) || ':' || e.reason
    || ',' || octet_length(e.entity) || ':' || e.entity
    || ',' || octet_length(e.key) || ':' || e.key
    || ',' || octet_length(version) || ':' || version
    || ',' || octet_length(state) || ':' || state || ',';
END $$;
COMMENT ON FUNCTION sealed_text IS '摘要所据的全文';

CREATE FUNCTION next_digest(chain bytea, head bytea, event text) RETURNS bytea
  LANGUAGE sql IMMUTABLE
  RETURN sha256(coalesce(chain, head) || convert_to(event, 'UTF8'));
COMMENT ON FUNCTION next_digest IS '链上的下一摘要';
CREATE AGGREGATE chained(head bytea, event text) (sfunc = next_digest, stype = bytea);
COMMENT ON AGGREGATE chained(bytea, text) IS '自某一摘要起的链';

-- One statement takes whatever is committed, so that no transaction is ever sealed by half. Whoever
-- changed a row after another has the greater event id, so that each row's events keep their order.
-- However much there is already, only what is new is looked up, by index.
CREATE FUNCTION seal_events() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  head   ledger_seal;
  moment timestamptz;
  sealed bigint;
  kind   text;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('ledger_seal', 0)) THEN
    RETURN 0;
  END IF;
  SELECT * INTO head FROM ledger_seal ORDER BY position DESC LIMIT 1;
  -- later than every seal before, whatever the clock says: an instant that was answered for stays so
  moment := greatest(clock_timestamp(), head.sealed_at + interval '1 microsecond');
  head.position := coalesce(head.position, 0);
  head.digest := coalesce(head.digest, '');
  WITH taken AS (
    DELETE FROM ledger_unsealed RETURNING event_id
  ), batch AS (
    SELECT head.position + row_number() OVER (ORDER BY e.id) AS position, e AS event,
           greatest(moment, max(e.written_at) OVER ()) AS sealed_at
      FROM taken JOIN ledger_event e ON e.id = taken.event_id
  )
  INSERT INTO ledger_seal (position, event_id, sealed_at, digest)
  SELECT position, (event).id, sealed_at,
         chained(head.digest, sealed_text(position, sealed_at, event)) OVER (ORDER BY position)
    FROM batch;
  GET DIAGNOSTICS sealed = ROW_COUNT;
  IF sealed > 0 THEN
    FOR kind IN
      SELECT DISTINCT e.entity FROM ledger_seal s JOIN ledger_event e ON e.id = s.event_id
       WHERE s.position > head.position
    LOOP
      PERFORM keep_history(kind, head.position);
    END LOOP;
  END IF;
  RETURN sealed;
END $$;
COMMENT ON FUNCTION seal_events IS '封存所有已提交的事件并写入历史；返回封存的件数，他处正在封存则为零';

CREATE FUNCTION columns_of(entity text) RETURNS text[]
  LANGUAGE sql STABLE
  RETURN (SELECT array_agg(quote_ident(attname) ORDER BY attnum)
            FROM pg_attribute
           WHERE attrelid = to_regclass('public.' || quote_ident(entity))
             AND attnum > 0 AND NOT attisdropped);
COMMENT ON FUNCTION columns_of IS '一张表的各列';

CREATE FUNCTION keep_history(entity text, after bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  members text[] := (SELECT key_members FROM ledger_entity WHERE name = entity);
  columns text := array_to_string(columns_of(entity), ', ');
  states  text := 'r.' || array_to_string(columns_of(entity), ', r.');
  same    text := (SELECT string_agg(format('h.%1$I = r.%1$I', m), ' AND ') FROM unnest(members) m);
  forever bigint := 9223372036854775807;
  batch   text := format($sql$
    (SELECT s.position, e.act, e.version, e.state,
            lead(s.position, 1, %2$s) OVER (PARTITION BY e.key ORDER BY s.position) AS until,
            row_number() OVER (PARTITION BY e.key ORDER BY s.position) = 1 AS first
       FROM ledger_seal s
      CROSS JOIN LATERAL (SELECT * FROM ledger_event WHERE id = s.event_id OFFSET 0) e
      WHERE s.position > $1 AND e.entity = %1$L) b
      CROSS JOIN LATERAL jsonb_populate_record(NULL::%1$I, b.state) r$sql$, entity, forever);
BEGIN
  EXECUTE format('UPDATE history.%I h SET until_position = b.position FROM %s
      WHERE b.first AND b.version > 1 AND %s AND h.until_position = %s',
    entity, batch, same, forever) USING after;
  EXECUTE format('INSERT INTO history.%I (%s, from_position, until_position)
      SELECT %s, b.position, b.until FROM %s WHERE b.act <> ''WITHDRAWN''',
    entity, columns, states, batch) USING after;
END $$;
COMMENT ON FUNCTION keep_history IS '将某序号之后封存的事件写入一张表的历史';

-- Lays or completes a table's history and its view of the past; called again where columns are added.
CREATE FUNCTION lay_history(entity text) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  members text := (SELECT string_agg(quote_ident(member), ', ' ORDER BY place) FROM ledger_entity,
                     unnest(key_members) WITH ORDINALITY AS key(member, place)
                    WHERE name = entity);
  part    record;
BEGIN
  IF to_regclass(format('history.%I', entity)) IS NULL THEN
    EXECUTE format('CREATE TABLE history.%I (LIKE public.%I)', entity, entity);
    -- no index holds until_position, and pages have room: closing a version touches no index
    EXECUTE format('ALTER TABLE history.%I ADD from_position bigint NOT NULL,
      ADD until_position bigint NOT NULL, SET (fillfactor = 90)', entity);
    EXECUTE format('CREATE INDEX ON history.%I (from_position)', entity);
    EXECUTE format('CREATE INDEX ON history.%I (%s, from_position)', entity, members);
    EXECUTE format('COMMENT ON TABLE history.%I IS %L', entity, '历史：' || entity);
    EXECUTE format('COMMENT ON COLUMN history.%I.from_position IS %L', entity, '起始序号');
    EXECUTE format('COMMENT ON COLUMN history.%I.until_position IS %L', entity, '终止序号，不含');
  END IF;
  FOR part IN
    SELECT quote_ident(live.attname) AS name, format_type(live.atttypid, live.atttypmod) AS type,
           kept.attname IS NULL AS new
      FROM pg_attribute live
      LEFT JOIN pg_attribute kept
        ON kept.attrelid = format('history.%I', entity)::regclass AND kept.attname = live.attname
     WHERE live.attrelid = format('public.%I', entity)::regclass
       AND live.attnum > 0 AND NOT live.attisdropped
     ORDER BY live.attnum
  LOOP
    IF part.new THEN
      EXECUTE format('ALTER TABLE history.%I ADD %s %s', entity, part.name, part.type);
    END IF;
    -- a version may be older than a column
    EXECUTE format('ALTER TABLE history.%I ALTER %s DROP NOT NULL', entity, part.name);
  END LOOP;
  -- what the table is found by, its history is found by
  FOR part IN
    SELECT DISTINCT regexp_replace(pg_get_indexdef(indexrelid),
             '^CREATE (UNIQUE )?INDEX \S+ ON \S+ | NULLS NOT DISTINCT', '', 'g') AS found_by
      FROM pg_index WHERE indrelid = format('public.%I', entity)::regclass
    EXCEPT SELECT format('USING btree (%s)', members)
    EXCEPT
    SELECT regexp_replace(pg_get_indexdef(indexrelid), '^CREATE INDEX \S+ ON \S+ ', '')
      FROM pg_index WHERE indrelid = format('history.%I', entity)::regclass
  LOOP
    EXECUTE format('CREATE INDEX ON history.%I %s', entity, part.found_by);
  END LOOP;
  IF to_regclass(format('as_of.%I', entity)) IS NOT NULL THEN
    EXECUTE format('DROP VIEW as_of.%I', entity);
  END IF;
  -- the position is asked for once, and never leads the search: by the table's own indexes the past
  -- is found as the present is
  EXECUTE format('CREATE VIEW as_of.%1$I AS SELECT %2$s FROM history.%1$I
      WHERE from_position + 0 <= (SELECT current_setting(''policyfunds.position'')::bigint)
        AND until_position > (SELECT current_setting(''policyfunds.position'')::bigint)',
    entity, array_to_string(columns_of(entity), ', '));
  EXECUTE format('GRANT SELECT ON history.%1$I, as_of.%1$I TO "${application-role}"', entity);
END $$;
COMMENT ON FUNCTION lay_history IS '设置或补全一张表的历史及其过去的视图';

CREATE OR REPLACE FUNCTION remember(entity text, VARIADIC members text[]) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  arguments text := (SELECT string_agg(quote_literal(member), ', ') FROM unnest(members) member);
BEGIN
  INSERT INTO ledger_entity (name, key_members) VALUES (entity, members);
  EXECUTE format('CREATE OR REPLACE TRIGGER remember_insert AFTER INSERT ON %I
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE OR REPLACE TRIGGER remember_update AFTER UPDATE ON %I
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE OR REPLACE TRIGGER remember_delete AFTER DELETE ON %I
    REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE OR REPLACE TRIGGER raise_version BEFORE UPDATE ON %I
    FOR EACH ROW EXECUTE FUNCTION raise_version(%s)', entity, arguments);
  EXECUTE format('CREATE OR REPLACE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()', entity);
  PERFORM lay_history(entity);
  -- what was there before
  EXECUTE format($sql$
    WITH written AS (
      INSERT INTO ledger_event (actor, act, reason, entity, key, version, state)
      SELECT 'migration', 'IMPORTED', 'held before the ledger was laid', %1$L,
             event_key(to_jsonb(r), $1), r.version, to_jsonb(r)
        FROM %1$I r
       WHERE NOT EXISTS (SELECT FROM ledger_event e
                          WHERE e.entity = %1$L AND e.key = event_key(to_jsonb(r), $1))
      RETURNING id)
    INSERT INTO ledger_unsealed SELECT id FROM written$sql$, entity) USING members;
END $$;
COMMENT ON FUNCTION remember IS '使一张表的每次写入都记入台账，并留有历史';

-- The position that an instant means, and the instant answered for: that of its seal, or the asked one
-- where nothing was sealed yet.
-- For the rest of the transaction every table is read as it was there.
CREATE FUNCTION look_back(instant timestamptz, OUT place bigint, OUT answered timestamptz)
  LANGUAGE plpgsql AS $$
BEGIN
  SELECT s.position, s.sealed_at INTO place, answered FROM ledger_seal s
   WHERE s.sealed_at <= instant ORDER BY s.sealed_at DESC, s.position DESC LIMIT 1;
  place := coalesce(place, 0);
  answered := coalesce(answered, instant);
  PERFORM set_config('transaction_read_only', 'on', true),
          set_config('policyfunds.position', place::text, true),
          set_config('search_path', 'as_of, public', true);
END $$;
COMMENT ON FUNCTION look_back IS '本事务此后读到的是某一时刻的内容';

-- The tables that are remembered already, and the documents, which join them.
DO $$
DECLARE
  laid record;
BEGIN
  FOR laid IN
    SELECT c.relname AS entity,
           (string_to_array(encode(t.tgargs, 'escape'), '\000'))[1:t.tgnargs] AS members
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'remember_insert'
     ORDER BY c.relname
  LOOP
    PERFORM remember(laid.entity, VARIADIC laid.members);
  END LOOP;
END $$;

ALTER TABLE source_document ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN source_document.version IS '版本';
SELECT remember('source_document', 'id');
ALTER TABLE source_table ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN source_table.version IS '版本';
SELECT remember('source_table', 'document_id', 'table_id');

REVOKE EXECUTE ON FUNCTION seal_events(), write_event() FROM public;
GRANT EXECUTE ON FUNCTION seal_events() TO "${application-role}";
GRANT USAGE ON SCHEMA history, as_of TO "${application-role}";
GRANT SELECT ON ledger_unsealed, ledger_seal, ledger_entity TO "${application-role}";
