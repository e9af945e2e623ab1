-- Specification of tickets._say: what is said through the bot.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._say(tests.ticket(), 'No', 77, true);
select is(
  (select e.facts::text ~ '77' or e.body::text ~ '77' from outbox.effect e), false, 'nothing that Discord is told names who spoke'
);
select is((select f.arguments ->> 'author_id' from outbox.follow_up f where not f.after_failure), '77', 'here it is known');

select * from finish();
rollback;
