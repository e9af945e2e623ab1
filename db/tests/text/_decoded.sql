-- Specification of text._decoded: what is written in percents.

begin;
select plan(7);

select is(text._decoded(t.escaped), t.decoded, t.what)
from (values
  ('/invite/x', '/invite/x', 'what is not escaped stays'), ('/%69nvite', '/invite', 'a letter'),
  ('%e2%82%ac', '€', 'letters of several bytes'),
  ('%ff', '%ff', 'what is no letter stays'), ('100%', '100%', 'a percent alone stays'), ('a%00b', 'a_b', 'there is no letter 0')
) as t (escaped, decoded, what);
select is(text._decoded(null), null, 'null stays null');

select * from finish();
rollback;
