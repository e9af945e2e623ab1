-- Specification of tickets._welcome: the first word.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._welcome(tests.ticket(), tests.h());
select is(
  (
    select row(
      e.card, e.body -> 'allowed_mentions' -> 'users', e.body -> 'allowed_mentions' -> 'roles'
    )::text from outbox.effect e
  ),
  '(tickets.welcome,"[""5""]","[""201""]")', 'pings the opener and staff'
);
update desk.type set mentions_staff = false;
select tests.clear_effects();
select tickets._welcome(tests.ticket(1), tests.h());
select is((select e.body -> 'allowed_mentions' -> 'roles' from outbox.effect e), null, 'staff only where they want it');

select * from finish();
rollback;
