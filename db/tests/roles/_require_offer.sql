-- Specification of roles._require_offer: refuses a role that may not be offered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select is((roles._require_offer(1, 201, tests.rank(), 61)).name, 'Bronze', 'an ordinary role');
update app.role set permissions = app._permissions('ban_members', 'speak', 'moderate_members') where role_id = 201;
select tests.refuses(
  'select roles._require_offer(1, 201, null, null)', 'U0DNG',
  'The role "Bronze" has permissions of moderators (Ban Members, Timeout Members). '
  'Choose another, or allow it with the setting roles.dangerous.', 'none with permissions of moderators'
);
select tests.configure('roles.dangerous', 'true');
select is((roles._require_offer(1, 201, null, null)).name, 'Bronze', 'unless the guild allows it');
select tests.refuses(
  'select roles._require_offer(1, 201, tests.rank(1), 61)', 'U0ABV',
  'The role "Bronze" is not below your own highest role, so it is not yours to give or take.',
  'nor one that the actor could not give'
);

select * from finish();
rollback;
