-- What was written, by whom, when and why: one event for each row written, in the same transaction.

CREATE TABLE ledger_event (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  written_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  actor       text NOT NULL CHECK (actor <> ''),
  act         text NOT NULL CHECK (act IN ('CREATED', 'AMENDED', 'WITHDRAWN', 'IMPORTED')),
  reason      text NOT NULL CHECK (reason <> ''),
  entity      text NOT NULL,
  key         text NOT NULL,
  version     integer NOT NULL,
  state       jsonb NOT NULL
);
CREATE INDEX ledger_event_by_entity ON ledger_event (entity, key, id);
COMMENT ON TABLE ledger_event IS '台账：只增不改，每写一行记一条';
COMMENT ON COLUMN ledger_event.id IS '内部标识';
COMMENT ON COLUMN ledger_event.written_at IS '写入时间';
COMMENT ON COLUMN ledger_event.transaction IS '所在事务';
COMMENT ON COLUMN ledger_event.actor IS '操作者：令牌的主体，或载入程序';
COMMENT ON COLUMN ledger_event.act IS '动作：CREATED 新增，AMENDED 更改，WITHDRAWN 撤回，IMPORTED 载入';
COMMENT ON COLUMN ledger_event.reason IS '理由';
COMMENT ON COLUMN ledger_event.entity IS '所属的表';
COMMENT ON COLUMN ledger_event.key IS '行的键';
COMMENT ON COLUMN ledger_event.version IS '版本';
COMMENT ON COLUMN ledger_event.state IS '写入后的全部内容；撤回则为撤回前的内容';

CREATE FUNCTION event_key(state jsonb, members text[]) RETURNS text
  LANGUAGE sql IMMUTABLE
  RETURN (SELECT string_agg(state ->> member, ':' ORDER BY place)
            FROM unnest(members) WITH ORDINALITY AS key(member, place));
COMMENT ON FUNCTION event_key IS '由各键列拼成行的键';

CREATE FUNCTION write_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  by_whom text := nullif(current_setting('policyfunds.actor', true), '');
  why     text := nullif(current_setting('policyfunds.reason', true), '');
  what    text := nullif(current_setting('policyfunds.act', true), '');
  written bigint;
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO ledger_event (actor, act, reason, entity, key, version, state)
    SELECT coalesce(by_whom, ''), coalesce(what, 'WITHDRAWN'), coalesce(why, ''), TG_TABLE_NAME,
           event_key(to_jsonb(r), TG_ARGV), r.version + 1, to_jsonb(r)
      FROM former r;
  ELSE
    INSERT INTO ledger_event (actor, act, reason, entity, key, version, state)
    SELECT coalesce(by_whom, ''),
           coalesce(what, CASE TG_OP WHEN 'INSERT' THEN 'CREATED' ELSE 'AMENDED' END),
           coalesce(why, ''), TG_TABLE_NAME, event_key(to_jsonb(r), TG_ARGV), r.version, to_jsonb(r)
      FROM fresh r;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION write_event IS '为写入的每一行记台账；没有操作者或理由即拒绝';

CREATE FUNCTION raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'a change of % raises its version by one', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION raise_version IS '更改必须使版本加一';

CREATE FUNCTION remember(entity text, VARIADIC members text[]) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  arguments text := (SELECT string_agg(quote_literal(member), ', ') FROM unnest(members) member);
BEGIN
  EXECUTE format('CREATE TRIGGER remember_insert AFTER INSERT ON %I
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE TRIGGER remember_update AFTER UPDATE ON %I
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE TRIGGER remember_delete AFTER DELETE ON %I
    REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION write_event(%s)',
    entity, arguments);
  EXECUTE format('CREATE TRIGGER raise_version BEFORE UPDATE ON %I
    FOR EACH ROW EXECUTE FUNCTION raise_version()', entity);
END $$;
COMMENT ON FUNCTION remember IS '使一张表的每次写入都记入台账';

-- The first answer to a request with an idempotency key, kept in the transaction of its effect.
CREATE TABLE kept_answer (
  caller         text NOT NULL,
  key            text NOT NULL,
  request_digest text NOT NULL CHECK (request_digest ~ '^[0-9a-f]{64}$'),
  status         integer NOT NULL CHECK (status BETWEEN 200 AND 299),
  location       text,
  entity_tag     text,
  body           bytea,
  kept_at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, key)
);
CREATE INDEX kept_answer_by_time ON kept_answer (kept_at);
COMMENT ON TABLE kept_answer IS '带幂等键的请求的首次答复，与其效果同一事务';
COMMENT ON COLUMN kept_answer.caller IS '调用者';
COMMENT ON COLUMN kept_answer.key IS '幂等键';
COMMENT ON COLUMN kept_answer.request_digest IS '请求的 SHA-256';
COMMENT ON COLUMN kept_answer.status IS 'HTTP 状态';
COMMENT ON COLUMN kept_answer.location IS '新资源的地址';
COMMENT ON COLUMN kept_answer.entity_tag IS 'ETag';
COMMENT ON COLUMN kept_answer.body IS '答复正文';
COMMENT ON COLUMN kept_answer.kept_at IS '保存时间';

ALTER TABLE fund_year
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ALTER COLUMN document_id DROP NOT NULL;
COMMENT ON COLUMN fund_year.version IS '版本';
COMMENT ON COLUMN fund_year.document_id IS '所依据的文件；手工设立的资金没有';
SELECT remember('fund_year', 'fund_code');

GRANT SELECT ON ledger_event TO "${application-role}";
GRANT SELECT, INSERT, DELETE ON kept_answer TO "${application-role}";
