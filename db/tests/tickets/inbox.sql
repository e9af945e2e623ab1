-- Specification of tickets.inbox: what is not taken in yet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into tickets.inbox (guild_id, number, message_id, author_id) values (1, 1, 2, 3);
select throws_ok(
  $$insert into tickets.inbox (guild_id, number, message_id, author_id) values (1, 1, 2, 3)$$, '23505', null,
    'a message is there once'
);

select * from finish();
rollback;
