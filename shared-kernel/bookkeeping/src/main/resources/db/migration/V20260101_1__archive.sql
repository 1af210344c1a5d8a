-- The official tables that a service was loaded from, cell by cell, and the fund years that it holds.

CREATE TABLE source_document (
  id          text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,99}$'),
  title       text NOT NULL,
  region_code text NOT NULL CHECK (region_code ~ '^[1-9][0-9]{5}$'),
  fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 1949 AND 2999),
  digest      text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  loaded_at   timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE source_document IS '来源文件';
COMMENT ON COLUMN source_document.id IS '文件标识';
COMMENT ON COLUMN source_document.title IS '文件标题';
COMMENT ON COLUMN source_document.region_code IS '发文行政区划代码（GB/T 2260）';
COMMENT ON COLUMN source_document.fiscal_year IS '预算年度';
COMMENT ON COLUMN source_document.digest IS '文件全文的 SHA-256';
COMMENT ON COLUMN source_document.loaded_at IS '载入时间';

CREATE TABLE source_table (
  document_id text NOT NULL REFERENCES source_document,
  table_id    text NOT NULL CHECK (table_id ~ '^[0-9]+-[0-9]+$'),
  position    integer NOT NULL,
  caption     text NOT NULL,
  closing     text NOT NULL,
  cells       jsonb NOT NULL,
  spans       jsonb NOT NULL,
  PRIMARY KEY (document_id, table_id)
);
COMMENT ON TABLE source_table IS '来源表格：逐单元格保存原文';
COMMENT ON COLUMN source_table.document_id IS '文件标识';
COMMENT ON COLUMN source_table.table_id IS '表标识：附件号-表序号';
COMMENT ON COLUMN source_table.position IS '在文件中的次序';
COMMENT ON COLUMN source_table.caption IS '表前文字';
COMMENT ON COLUMN source_table.closing IS '附件末表之后的文字';
COMMENT ON COLUMN source_table.cells IS '单元格原文：行的数组';
COMMENT ON COLUMN source_table.spans IS '随文件另给的跨列信息';

CREATE TABLE fund_year (
  fund_code   text PRIMARY KEY CHECK (fund_code ~ '^[A-Z0-9][A-Z0-9-]{1,63}$'),
  fund_name   text NOT NULL,
  region_code text NOT NULL CHECK (region_code ~ '^[1-9][0-9]{5}$'),
  fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 1949 AND 2999),
  document_id text NOT NULL REFERENCES source_document,
  status      text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'LOCKED'))
);
CREATE INDEX fund_year_by_year ON fund_year (fiscal_year, fund_code);
CREATE INDEX fund_year_by_document ON fund_year (document_id);
COMMENT ON TABLE fund_year IS '资金年度：本库所持的一项资金的一个年度';
COMMENT ON COLUMN fund_year.fund_code IS '资金代码';
COMMENT ON COLUMN fund_year.fund_name IS '资金名称';
COMMENT ON COLUMN fund_year.region_code IS '设立资金的行政区划代码';
COMMENT ON COLUMN fund_year.fiscal_year IS '预算年度';
COMMENT ON COLUMN fund_year.document_id IS '所依据的文件';
COMMENT ON COLUMN fund_year.status IS '状态：OPEN 开放，LOCKED 锁定';

GRANT SELECT, INSERT, UPDATE, DELETE ON source_document, source_table, fund_year
  TO "${application-role}";
