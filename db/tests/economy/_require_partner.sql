-- Specification of economy._require_partner: two members who can deal with each other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(7);

select lives_ok(format('select economy._require_partner(%s)', v.arguments), format('%s can', v.arguments))
from (values ('5, 6, null, null'), ('5, 6, false, true')) as v (arguments);
select tests.refuses(format('select economy._require_partner(%s)', v.arguments), v.sqlstate, v.message, format('%s cannot',
  v.arguments))
from (values
  ('5, 5, false, true', 'U0SLF', 'That takes two: choose somebody else.'),
  ('5, 9, true, true', 'U0BOT', 'Bots have no use for money or things. Choose a person.'),
  ('5, 6, false, false', 'U0GON', 'They are not in this server any more.'),
  ('0, 6, null, null', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.'),
  ('5, null, null, null', 'U0MEM', 'A member is given by a Discord id, a positive number. null is none.')
) as v (arguments, sqlstate, message);

select * from finish();
rollback;
