-- Specification of tickets._hold_counter: whoever counts is alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select lives_ok($$select tickets._hold_counter(1)$$, 'a guild that had no ticket');
select is((select c.tickets from tickets.counter c where c.guild_id = 1), 0::bigint, 'has a counter then');

select * from finish();
rollback;
