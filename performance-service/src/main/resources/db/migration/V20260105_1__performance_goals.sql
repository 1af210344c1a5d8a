-- What was promised: performance goals, their indicators and the target values of these.

CREATE TABLE performance_goal (
  goal_key             text PRIMARY KEY,
  fund_code            text NOT NULL REFERENCES fund_year,
  position             integer NOT NULL CHECK (position > 0),
  kind                 text NOT NULL CHECK (kind IN ('REGIONAL', 'PROJECT')),
  name                 text NOT NULL,
  region_code          text CHECK (region_code ~ '^[1-9][0-9]{5}$'),
  direction_code       text CHECK (direction_code ~ '^[A-Z][A-Z0-9_]{1,63}$'),
  project_ordinal      integer CHECK (project_ordinal > 0),
  requested_amount_wan numeric(20, 6) CHECK (requested_amount_wan > 0),
  text                 text NOT NULL,
  item_sequences       integer[] NOT NULL,
  sources              jsonb NOT NULL,
  UNIQUE (fund_code, position),
  UNIQUE (fund_code, direction_code, region_code),
  CONSTRAINT performance_goal_of_region_or_project CHECK (CASE kind
           WHEN 'REGIONAL' THEN region_code IS NOT NULL AND direction_code IS NOT NULL
             AND project_ordinal IS NULL AND requested_amount_wan IS NULL
             AND item_sequences = '{}'
             AND goal_key = fund_code || ':R:' || direction_code || ':' || region_code
           ELSE region_code IS NULL AND direction_code IS NULL
             AND project_ordinal IS NOT NULL AND requested_amount_wan IS NOT NULL
             AND goal_key = fund_code || ':P:' || project_ordinal
         END)
);
CREATE INDEX performance_goal_by_region ON performance_goal (region_code, fund_code, position);
CREATE INDEX performance_goal_by_direction
  ON performance_goal (direction_code, fund_code, position);
CREATE INDEX performance_goal_by_kind ON performance_goal (kind, fund_code, position);
COMMENT ON TABLE performance_goal IS '绩效目标';
COMMENT ON COLUMN performance_goal.goal_key IS '标识：资金:R:方向:地区，或 资金:P:项目次序';
COMMENT ON COLUMN performance_goal.fund_code IS '资金代码';
COMMENT ON COLUMN performance_goal.position IS '在文件中的次序';
COMMENT ON COLUMN performance_goal.kind IS '类别：REGIONAL 区域绩效目标，PROJECT 项目绩效目标';
COMMENT ON COLUMN performance_goal.name IS '项目名称，或区域绩效目标表的标题';
COMMENT ON COLUMN performance_goal.region_code IS '地市代码；项目绩效目标为空';
COMMENT ON COLUMN performance_goal.direction_code IS '资金投入方向代码；项目绩效目标为空';
COMMENT ON COLUMN performance_goal.project_ordinal IS '项目次序';
COMMENT ON COLUMN performance_goal.requested_amount_wan IS '资金需求（万元）';
COMMENT ON COLUMN performance_goal.text IS '总体绩效目标原文';
COMMENT ON COLUMN performance_goal.item_sequences IS '所对应的附件1项目序号，随文件另给';
COMMENT ON COLUMN performance_goal.sources IS '各项内容的出处';

CREATE TABLE indicator (
  goal_key    text NOT NULL REFERENCES performance_goal,
  ordinal     integer NOT NULL CHECK (ordinal > 0),
  level1      text,
  level2      text NOT NULL,
  category    text NOT NULL CHECK (category IN
                ('QUANTITY', 'QUALITY', 'TIMELINESS', 'PROCESS', 'COST', 'ECONOMIC', 'SOCIAL',
                 'ECOLOGICAL', 'SUSTAINABILITY', 'SATISFACTION', 'BENEFIT', 'OTHER')),
  name        text NOT NULL,
  unit        text,
  aggregation text NOT NULL CHECK (aggregation IN ('SUM', 'LAST', 'WEIGHTED_MEAN', 'NONE')),
  sources     jsonb NOT NULL,
  PRIMARY KEY (goal_key, ordinal)
);
CREATE INDEX indicator_by_category ON indicator (category, goal_key, ordinal);
COMMENT ON TABLE indicator IS '绩效指标：以绩效目标和次序为标识，名称可以重复';
COMMENT ON COLUMN indicator.goal_key IS '绩效目标';
COMMENT ON COLUMN indicator.ordinal IS '在绩效目标中的次序';
COMMENT ON COLUMN indicator.level1 IS '一级指标原文；表中无此列则为空';
COMMENT ON COLUMN indicator.level2 IS '二级指标原文';
COMMENT ON COLUMN indicator.category IS '二级指标类别代码';
COMMENT ON COLUMN indicator.name IS '三级指标原文';
COMMENT ON COLUMN indicator.unit IS '计量单位，取自名称或指标值';
COMMENT ON COLUMN indicator.aggregation IS '汇总方式：文件未写明，按指标值类型和单位取默认值';
COMMENT ON COLUMN indicator.sources IS '各项内容的出处';

CREATE TABLE indicator_target (
  goal_key   text NOT NULL,
  ordinal    integer NOT NULL,
  span       text NOT NULL CHECK (span IN ('ANNUAL', 'PROJECT')),
  as_written text NOT NULL,
  kind       text NOT NULL CHECK (kind IN
               ('NUMERIC', 'BOOLEAN', 'QUALITATIVE', 'FREQUENCY', 'COMPOUND', 'NARRATIVE')),
  operator   text CHECK (operator IN ('EQ', 'GE', 'GT', 'LE', 'LT', 'UNSPECIFIED')),
  value      numeric(26, 6),
  unit       text,
  parts      jsonb NOT NULL,
  components jsonb,
  warnings   jsonb NOT NULL,
  source     jsonb NOT NULL,
  PRIMARY KEY (goal_key, ordinal, span),
  FOREIGN KEY (goal_key, ordinal) REFERENCES indicator,
  CONSTRAINT indicator_target_number_has_operator
    CHECK ((kind = 'NUMERIC') = (operator IS NOT NULL)),
  CONSTRAINT indicator_target_number_has_value
    CHECK ((kind = 'NUMERIC') = (value IS NOT NULL)),
  CONSTRAINT indicator_target_only_number_has_unit
    CHECK (kind = 'NUMERIC' OR unit IS NULL),
  CONSTRAINT indicator_target_compound_has_components
    CHECK ((kind = 'COMPOUND') = (components IS NOT NULL)),
  CONSTRAINT indicator_target_narrative_has_warning
    CHECK (kind <> 'NARRATIVE' OR jsonb_array_length(warnings) > 0)
);
CREATE INDEX indicator_target_by_kind ON indicator_target (kind, goal_key, ordinal, span);
CREATE INDEX indicator_target_by_operator ON indicator_target (operator, goal_key, ordinal, span);
CREATE INDEX indicator_target_by_unit ON indicator_target (unit, goal_key, ordinal, span);
COMMENT ON TABLE indicator_target IS '指标值：原文与读法并存';
COMMENT ON COLUMN indicator_target.goal_key IS '绩效目标';
COMMENT ON COLUMN indicator_target.ordinal IS '绩效指标次序';
COMMENT ON COLUMN indicator_target.span IS '期间：ANNUAL 当年度，PROJECT 项目周期';
COMMENT ON COLUMN indicator_target.as_written IS '指标值原文';
COMMENT ON COLUMN indicator_target.kind IS '指标值类型';
COMMENT ON COLUMN indicator_target.operator IS '比较方式；UNSPECIFIED 为原文未写明；仅数值型有';
COMMENT ON COLUMN indicator_target.value IS '数值，已乘以万、亿等倍数；金额保持所写单位';
COMMENT ON COLUMN indicator_target.unit IS '计量单位，取自指标值，否则取自指标名称';
COMMENT ON COLUMN indicator_target.parts IS '原文片段及其读法，依次相连即为原文';
COMMENT ON COLUMN indicator_target.components IS '组合型指标值的组成部分';
COMMENT ON COLUMN indicator_target.warnings IS '读取提示';
COMMENT ON COLUMN indicator_target.source IS '指标值的出处';

GRANT SELECT, INSERT, UPDATE, DELETE ON performance_goal, indicator, indicator_target
  TO "${application-role}";
