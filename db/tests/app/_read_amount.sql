-- Specification of app._read_amount: an amount that somebody typed.

begin;
\ir ../../fixtures/guild.sql
select plan(35);

select is(app._read_amount(v.typed), v.amount::numeric, format('"%s"', v.typed))
from (values
  ('0', 0), ('7', 7), ('1234', 1234), (' 500 ', 500), ('007', 7), ('1000000000000000', 1000000000000000),
  ('1,234', 1234), ('1.234', 1234), ('1 234', 1234), ('1''234', 1234), ('1’234', 1234), ('1_234', 1234),
  (E'1\u202f234\u202f567', 1234567), (E'12\u00a0345', 12345), ('1,234,567', 1234567), ('1k', 1000), ('1.5K', 1500),
    ('1,5k', 1500),
  ('2 m', 2000000), ('0.001k', null), ('1.234k', null), ('1,234.567', null), ('1,23', null), ('1.5', null), ('12,34,567', null),
  ('0,125', null), ('00.125', null), ('010,000', 10000), ('-5', null),
  ('+5', null), ('all', null), ('1e3', null), ('', null), (null, null), (repeat('9', 61), null)
) as v (typed, amount);

select * from finish();
rollback;
