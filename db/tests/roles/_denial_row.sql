-- Specification of roles._denial_row: a denial as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

select roles.deny(1, 5, 201, '1h', 'spam', tests.rank(), 61, at => tests.t()) is not null as denied;
select results_eq(
  'select (roles._denial_row(d)).* from roles.denial d',
  $$values (5::bigint, 201::bigint, 'spam', 61::bigint, tests.t(), tests.t(3600))$$, 'who, what, why, by whom, since and until'
);

select * from finish();
rollback;
