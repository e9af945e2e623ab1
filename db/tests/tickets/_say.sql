-- Specification of tickets._say: what is said through the bot.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tickets._say(tests.ticket(), 'No', 77, true);
select is(
  (select e.facts::text ~ '77' or e.body::text ~ '77' from outbox.effect e), false, 'nothing that Discord is told names who spoke'
);
select is((select f.arguments ->> 'author_id' from outbox.follow_up f where not f.after_failure), '77', 'here it is known');
update app.guild set intents = 2 where guild_id = 1;
update app.member set left_at = tests.h() where member_id = 5;
select tests.clear_effects();
select tickets._say(tests.ticket(1), 'No', 77, true);
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.said', 'POST /channels/@dm/messages tickets.said'],
  'who is not here, as of an appeal, is told'
);

select * from finish();
rollback;
