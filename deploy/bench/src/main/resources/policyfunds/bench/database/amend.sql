SELECT set_config('policyfunds.act', '', false),
       set_config('policyfunds.reason', 'amended since', false);
UPDATE allocation SET amount_wan = amount_wan + 1, version = version + 1
 WHERE id % 20 = 7 AND id > ${from} * 5682 AND id <= ${to} * 5682;
SELECT seal_events();
