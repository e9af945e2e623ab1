-- Specification of desk._refuse_option: it is said what is allowed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.refuses(
  $$select desk._refuse_option('cooldown', 'x')$$, 'U0TOV',
  '"x" is not allowed for desk.type.cooldown. Allowed: a duration from 0 seconds to 365 days.',
  'the comment of the CHECK says it'
);

select * from finish();
rollback;
