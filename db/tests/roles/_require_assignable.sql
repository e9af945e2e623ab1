-- Specification of roles._require_assignable: refuses a role that bot or actor cannot give.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select is((roles._require_assignable(1, 201, tests.rank(), 61)).name, 'Bronze', 'a role that both can give');
select tests.refuses(
  'select roles._require_assignable(1, 204, null, null)', 'U0HIR',
  'I cannot give out the role "High": it is not below my own highest role. Move my role above it.', 'not what the bot cannot'
);
select tests.refuses(
  'select roles._require_assignable(1, 205, null, null)', 'U0HIR',
  'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.', 'nor what nobody can'
);
select tests.refuses(
  'select roles._require_assignable(1, 201, tests.rank(1), 61)', 'U0ABV',
  'The role "Bronze" is not below your own highest role, so it is not yours to give or take.', 'nor what the actor cannot'
);

select * from finish();
rollback;
