-- Specification of app._read_number: a number with a fraction that somebody typed.

begin;
\ir ../../fixtures/guild.sql
select plan(42);

select is(app._read_number(v.typed), v.number::numeric, format('"%s"', v.typed))
from (values
  -- As amounts.
  ('0', 0), ('7', 7), (' 500 ', 500), ('1.000', 1000), ('10.000', 10000), ('1,000,000', 1000000), ('1 000', 1000), ('1k', 1000),
  ('1.5k', 1500), ('1,5k', 1500), ('2m', 2000000), (E'1\u202f000', 1000), ('1''000', 1000), ('12.345.678', 12345678),
  ('010,000', 10000),
  -- With a fraction.
  ('2,5', 2.5), ('2.5', 2.5), (' 2,50 ', 2.5), ('0,125', 0.125), ('0.125', 0.125), ('0,001', 0.001), ('00.125', 0.125),
  ('.5', 0.5),
  ('1234.567', 1234.567), ('1,1250', 1.125), ('1.12345', 1.12345), ('1.234,5', 1234.5), ('1,234.567', 1234.567),
  (E'1\u00a0234,5', 1234.5), ('1.234.567,8', 1234567.8),
  -- None.
  ('0,125k', null), ('0 125', null), ('0,000,000', null), ('1.234.5', null), ('1,234,5', null), ('1 234 5', null), ('-2,5', null),
  ('5.', null), ('1e3', null), ('', null), (null, null), (repeat('9', 61), null)
) as v (typed, number);

select * from finish();
rollback;
