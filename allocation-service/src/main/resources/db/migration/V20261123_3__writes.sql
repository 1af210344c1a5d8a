-- Versions, the ledger's hold on every table, items below items, and ceilings that nothing exceeds.

ALTER TABLE organization ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE allocation ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE stated_total ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE budget_item
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN parent_sequence integer CHECK (parent_sequence <> sequence),
  ADD FOREIGN KEY (fund_code, parent_sequence) REFERENCES budget_item (fund_code, sequence);
CREATE INDEX budget_item_by_parent ON budget_item (fund_code, parent_sequence)
  WHERE parent_sequence IS NOT NULL;
COMMENT ON COLUMN organization.version IS '版本';
COMMENT ON COLUMN allocation.version IS '版本';
COMMENT ON COLUMN stated_total.version IS '版本';
COMMENT ON COLUMN budget_item.version IS '版本';
COMMENT ON COLUMN budget_item.parent_sequence IS '上级项目序号；无则为顶级';

SELECT remember('organization', 'id');
SELECT remember('budget_item', 'fund_code', 'sequence');
SELECT remember('allocation', 'id');
SELECT remember('stated_total', 'id');

-- The item's row is locked first, so that whoever adds to the item sees what all before have added.
CREATE FUNCTION keep_to_items() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item record;
BEGIN
  FOR item IN
    SELECT i.fund_code, i.sequence, i.ceiling_wan FROM budget_item i
     WHERE (i.fund_code, i.sequence) IN (SELECT f.fund_code, f.item_sequence FROM fresh f)
     ORDER BY i.fund_code, i.sequence
       FOR NO KEY UPDATE
  LOOP
    PERFORM must_be_leaf(item.fund_code, item.sequence);
    PERFORM must_hold(item.fund_code, item.sequence, item.ceiling_wan);
  END LOOP;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION keep_to_items IS '分配只属于末级项目，且其和不超过项目上限';

CREATE FUNCTION must_be_leaf(fund text, item integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM budget_item b WHERE b.fund_code = fund AND b.parent_sequence = item) THEN
    RAISE EXCEPTION 'ITEM_NOT_A_LEAF' USING ERRCODE = 'PF001',
      DETAIL = format('项目 %s 之下有子项目，不能有分配或上限', item),
      HINT = format('Item %s has items below it and takes no allocation or ceiling', item);
  END IF;
END $$;
COMMENT ON FUNCTION must_be_leaf IS '项目之下不得有子项目';

CREATE FUNCTION must_hold(fund text, item integer, ceiling numeric) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  allocated numeric;
BEGIN
  IF ceiling IS NULL THEN
    RETURN;
  END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'a ceiling is kept at READ COMMITTED only';
  END IF;
  SELECT coalesce(sum(a.amount_wan), 0) INTO allocated
    FROM allocation a WHERE a.fund_code = fund AND a.item_sequence = item;
  IF allocated > ceiling THEN
    RAISE EXCEPTION 'ITEM_EXCEEDED' USING ERRCODE = 'PF001',
      DETAIL = format('项目 %s 的分配之和将为 %s 万元，超过上限 %s 万元', item,
        trim_scale(allocated), trim_scale(ceiling)),
      HINT = format('The allocations of item %s would be %s 万元, above its ceiling of %s', item,
        trim_scale(allocated), trim_scale(ceiling));
  END IF;
END $$;
COMMENT ON FUNCTION must_hold IS '项目的分配之和不得超过上限';

CREATE TRIGGER keep_to_items_insert AFTER INSERT ON allocation
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION keep_to_items();
CREATE TRIGGER keep_to_items_update AFTER UPDATE ON allocation
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION keep_to_items();

CREATE FUNCTION keep_item_sound() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parent record;
BEGIN
  IF NEW.ceiling_wan IS NOT NULL THEN
    PERFORM must_be_leaf(NEW.fund_code, NEW.sequence);
    PERFORM must_hold(NEW.fund_code, NEW.sequence, NEW.ceiling_wan);
  END IF;
  IF NEW.parent_sequence IS NOT NULL THEN
    SELECT i.ceiling_wan INTO parent FROM budget_item i
     WHERE i.fund_code = NEW.fund_code AND i.sequence = NEW.parent_sequence
       FOR NO KEY UPDATE;
    IF parent.ceiling_wan IS NOT NULL OR EXISTS (SELECT FROM allocation a
         WHERE a.fund_code = NEW.fund_code AND a.item_sequence = NEW.parent_sequence) THEN
      RAISE EXCEPTION 'ITEM_NOT_A_LEAF' USING ERRCODE = 'PF001',
        DETAIL = format('项目 %s 已有分配或上限，不能有子项目', NEW.parent_sequence),
        HINT = format('Item %s has allocations or a ceiling and takes no items below it',
          NEW.parent_sequence);
    END IF;
    IF EXISTS (
      WITH RECURSIVE above(sequence, parent_sequence) AS (
        SELECT i.sequence, i.parent_sequence FROM budget_item i
         WHERE i.fund_code = NEW.fund_code AND i.sequence = NEW.parent_sequence
        UNION
        SELECT i.sequence, i.parent_sequence FROM budget_item i JOIN above ON
               i.fund_code = NEW.fund_code AND i.sequence = above.parent_sequence)
      SELECT FROM above WHERE above.sequence = NEW.sequence) THEN
      RAISE EXCEPTION 'VALUE_REFUSED' USING ERRCODE = 'PF001',
        DETAIL = format('项目 %s 不能在自己之下', NEW.sequence),
        HINT = format('Item %s can not be below itself', NEW.sequence);
    END IF;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION keep_item_sound IS '有分配或上限的项目没有子项目；项目不在自己之下';

CREATE TRIGGER keep_item_sound AFTER INSERT OR UPDATE ON budget_item
  FOR EACH ROW EXECUTE FUNCTION keep_item_sound();
