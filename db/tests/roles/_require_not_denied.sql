-- Specification of roles._require_not_denied: refuses a role that is denied to a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select lives_ok('select roles._require_not_denied(1, 5, 201, tests.t())', 'nothing is denied');
select roles.deny(1, 5, 201, '90m', at => tests.t()) is not null as denied, roles.deny(1, 5, 202, at => tests.t()) is not null;
select tests.refuses(
  'select roles._require_not_denied(1, 5, 201, tests.t(1800))', 'U0DND',
  'They must not wear the role "Bronze" at present. Allow it to them first.', 'it says for how long'
);
select tests.refuses(
  'select roles._require_not_denied(1, 5, 202, tests.t(1800))', 'U0DND',
  'They must not wear the role "Silver" at present. Allow it to them first.', 'or that it does not end'
);
select lives_ok('select roles._require_not_denied(1, 5, 201, tests.t(5400))', 'over is over');

select * from finish();
rollback;
