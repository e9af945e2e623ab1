-- Specification of roles._require_manager: refuses who may not manage roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select lives_ok('select roles._require_manager(1, null, null)', 'an operator may');
select lives_ok('select roles._require_manager(1, tests.rank(), 61)', 'who may manage roles in Discord may here');
select lives_ok('select roles._require_manager(1, tests.rank(permissions => 8), 61)', 'so may an administrator');
select tests.refuses(
  'select roles._require_manager(1, tests.rank(permissions => 4), 61)', 'U0PRM',
  'You need the permission "Manage Roles" for that.', 'nobody else'
);
select tests.refuses(
  'select roles._require_manager(1, null, 61)', 'U0FCT',
  'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.',
  'nor somebody of whom nothing is known'
);

select * from finish();
rollback;
