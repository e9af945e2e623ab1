-- Specification of roles._require_harmless: a role that would make moderators.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

create function pg_temp.require() returns void language sql as $$
  select roles._require_harmless(1, r) from app.role r where r.guild_id = 1 and r.role_id = 201
$$;
select lives_ok('select pg_temp.require()', 'most are harmless');
update app.role set permissions = (1 << 2) | (1 << 13) where role_id = 201;
select throws_ok(
  'select pg_temp.require()', 'U0DNG',
  'The role "Bronze" has permissions of moderators (Ban Members, Manage Messages). '
  'Choose another, or allow it with the setting roles.dangerous.',
  'one that may ban is not'
);
select tests.configure('roles.dangerous', 'true');
select lives_ok('select pg_temp.require()', 'unless the guild allows it');

select * from finish();
rollback;
