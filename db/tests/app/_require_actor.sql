-- Specification of app._require_actor: a change needs somebody who makes it.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

select tests.state() is not null as is_ready \gset
select lives_ok('select app._require_actor(null)', 'an operator may leave it out');
grant usage on schema tests to guildkeeper_bot;
set session authorization guildkeeper_bot;
select throws_ok(c.call, 'U0WHO',
  'Nobody is named as who does that: actor_id is missing, which only operators may leave out.', c.call)
from (values
  ('select economy.give(1, 5, 100)'), ('select economy.set(1, 5, 100)'), ('select economy.reset(1, 5)'),
  ('select leveling.give_xp(1, 5, 100)'), ('select moderation.ban(1, 5)'), ('select channels.lock(1, 101)'),
  ($$select config.set(1, 'leveling.enabled', 'false')$$), ('select shop.remove_item(1, ''Frog'')')
) as c (call);
select lives_ok('select economy.give(1, 5, 100, actor_id => 77)', 'with an actor the bot''s calls are as before');
reset session authorization;

select * from finish();
rollback;
