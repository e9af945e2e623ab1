-- Specification of desk.saved_reply: what staff say often.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok(
  $$insert into desk.saved_reply values (1, 'hi', 'tlh', 'nuqneH')$$, '22P02', null, 'in a language that is offered'
);

select * from finish();
rollback;
