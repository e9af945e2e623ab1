-- Specification of tickets.inbox: what is not taken in yet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok(
  $$insert into tickets.inbox (guild_id, number, message_id, author_id) values (99, 1, 2, 3)$$, '23503', null,
    'of a guild there is'
);

select * from finish();
rollback;
