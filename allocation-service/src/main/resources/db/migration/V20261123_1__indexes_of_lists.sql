-- The orders and filters of the list of allocations, each by an index.

CREATE INDEX allocation_of_direction ON allocation (direction_code, fund_code);
CREATE INDEX allocation_of_item ON allocation (item_sequence, fund_code, id);
CREATE INDEX allocation_in_order ON allocation (fund_code, item_sequence, id);
CREATE INDEX allocation_by_amount ON allocation (amount_wan);
