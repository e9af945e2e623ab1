-- Specification of app/roles: the four roles, and what they may do with the database itself.

begin;
select plan(27);

select results_eq(
  $$
  select rolname::text collate "C", rolcanlogin
  from pg_roles where rolname like 'guildkeeper\_%' order by rolname
  $$,
  $$values
    ('guildkeeper_admin' collate "C", true), ('guildkeeper_bot', true), ('guildkeeper_owner', false),
    ('guildkeeper_reader', true)
  $$,
  'there are four roles, and nobody can log in as the owner'
);
select is_empty(
  $$
  select rolname from pg_roles
  where rolname like 'guildkeeper\_%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
  $$,
  'none of them has any power over the cluster'
);
select is_empty(
  $$
  select m.member::regrole, m.roleid::regrole from pg_auth_members m
  where m.member::regrole::text in ('guildkeeper_owner', 'guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader')
  $$,
  'none of them is a member of any role, so none can become the owner'
);

select ok(has_database_privilege(r, current_database(), 'connect'), format('%s may connect', r))
from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) as r;
select ok(not has_database_privilege(r, current_database(), 'create'), format('%s may not create schemas', r))
from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) as r;
select ok(
  not has_database_privilege(r, current_database(), 'temporary'), format('%s may not create temporary tables', r)
)
from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) as r;
select is_empty(
  $$select a.* from pg_database d, aclexplode(d.datacl) a where d.datname = current_database() and a.grantee = 0$$,
  'whoever else logs in to the cluster may not even connect'
);

select ok(not pg_has_role('guildkeeper_bot', 'guildkeeper_owner', 'member'), 'the bot cannot become the owner');

-- What the owner makes from now on is nobody else's.
set local role guildkeeper_owner;
create schema tomorrow;
create function tomorrow.thing() returns integer language sql return 1;
create type tomorrow.mood as enum ('fine');
reset role;
select ok(not has_function_privilege(r, 'tomorrow.thing()', 'execute'), format('%s may not call a new function', r))
from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) as r;
select ok(not has_type_privilege(r, 'tomorrow.mood', 'usage'), format('%s may not use a new type', r))
from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) as r;

-- The bot, tried out

set local role guildkeeper_bot;
select throws_ok('create schema mine', '42501', null, 'the bot cannot create a schema');
select throws_ok('create temporary table mine ()', '42501', null, 'the bot cannot create a temporary table');
select throws_ok('select lo_creat(-1)', '42501', null, 'the bot cannot make large objects');
select throws_ok('select pg_export_snapshot()', '42501', null, 'the bot cannot fill a folder with snapshots');
select throws_ok($$select pg_logical_emit_message(false, 'x', 'y')$$, '42501', null, 'the bot cannot write into the log');
select throws_ok('select pg_advisory_lock(1)', '42501', null, 'the bot cannot take advisory locks');
select throws_ok($$copy (select 1) to program 'true'$$, '42501', null, 'the bot cannot run a program');
reset role;

select * from finish();
rollback;
