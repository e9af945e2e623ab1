-- Specification of roles._flaw: why a role cannot be offered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

create function pg_temp.flaws() returns text[] language sql as $$
  select array(select coalesce(roles._flaw(1, r), 'none') from unnest('{201,204,205,299}'::bigint[]) r)
$$;
select is(pg_temp.flaws(), '{none,out_of_reach,managed,deleted}', 'what speaks against a role');
update app.role set permissions = 4 where role_id = 201;
select is(roles._flaw(1, 201), 'dangerous', 'it has permissions of moderators');
select tests.configure('roles.dangerous', 'true');
select is(roles._flaw(1, 201), null, 'unless the guild allows that');
update app.role set deleted_at = now() where role_id = 201;
select is(roles._flaw(1, 201), 'deleted', 'it is gone');
select is(roles._flaw(1, 221), 'deleted', 'another guild''s is not there');

select * from finish();
rollback;
