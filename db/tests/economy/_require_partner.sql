-- Specification of economy._require_partner: two members who can deal with each other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(13);

select lives_ok(format('select economy._require_partner(1, %s)', v.arguments), format('%s can', v.arguments))
from (values ('5, 6, null, null'), ('5, 6, false, true')) as v (arguments);
select tests.refuses(format('select economy._require_partner(1, %s)', v.arguments), v.sqlstate, v.message, format('%s cannot',
  v.arguments))
from (values
  ('5, 5, false, true', 'U0SLF', 'That takes two: choose somebody else.'),
  ('5, 9, true, true', 'U0BOT', 'Bots have no use for that. Choose a person.'),
  ('5, 6, false, false', 'U0GON', 'They are not in this server any more.'),
  ('0, 6, null, null', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.'),
  ('5, null, null, null', 'U0MEM', 'A member is given by a Discord id, a positive number. null is none.')
) as v (arguments, sqlstate, message);

-- What Discord did not say just now is what it said earlier.

insert into app.member (guild_id, member_id, is_bot, joined_at, left_at, seen_at)
values
  (1, 60, true, now(), null, now()), (1, 61, false, now() - interval '1 day', now(), now()),
  (2, 62, true, now(), null, now());
update app.guild set intents = 1 << 1 where guild_id = 1;
select throws_ok('select economy._require_partner(1, 5, 60, null, null)', 'U0BOT', null, 'a bot that is known is refused');
select throws_ok('select economy._require_partner(1, 5, 61, null, null)', 'U0GON', null, 'so is who is known to have left');
select lives_ok('select economy._require_partner(1, 5, 61, false, true)', 'unless Discord says that they are back');
select lives_ok('select economy._require_partner(1, 5, 62, null, null)', 'what is known in another guild is not known here');
select lives_ok('select economy._require_partner(1, 60, 5, null, null)', 'it is about the other one');
update app.guild set intents = 0 where guild_id = 1;
select lives_ok(
  'select economy._require_partner(1, 5, 61, null, null)', 'a bot that does not hear who comes back does not know who is gone'
);

select * from finish();
rollback;
