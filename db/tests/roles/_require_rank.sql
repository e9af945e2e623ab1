-- Specification of roles._require_rank: refuses a role that is not below the actor.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

update app.guild set owner_id = 60 where guild_id = 1;
select is((roles._require_rank(1, 201, tests.rank(2), 61)).name, 'Bronze', 'a role below their highest');
select tests.refuses(
  'select roles._require_rank(1, 202, tests.rank(2), 61)', 'U0ABV',
  'The role "Silver" is not below your own highest role, so it is not yours to give or take.', 'not their own'
);
select tests.refuses(
  'select roles._require_rank(1, 203, tests.rank(2, 8), 61)', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.',
  'nor a higher one, also of an administrator'
);
select is((roles._require_rank(1, 204, null, 60)).name, 'High', 'the owner has no rank');
select is((roles._require_rank(1, 204, null, null)).name, 'High', 'nor has an operator');
select tests.refuses(
  'select roles._require_rank(1, 221, null, null)', 'U0ROL',
  'Role 221 does not exist in this server. Choose one of its roles.', 'another guild''s role is none'
);

select * from finish();
rollback;
