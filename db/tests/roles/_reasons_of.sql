-- Specification of roles._reasons_of: what a member wears for one of the reasons of a domain.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

create function pg_temp.roles(at timestamptz default tests.t(1)) returns bigint[] language sql
as $$ select array_agg(r.role_id order by r.role_id) from roles._reasons_of(1, 5, 'shop', 'loan', roles.at) r $$;

select tests.give(5, 201, ref => 'loan', until => tests.t(9)), tests.give(5, 202, ref => 'loan'),
  tests.give(5, 203), tests.give(6, 203, ref => 'loan');
select is(pg_temp.roles(), '{201,202}', 'its own, with an end or without');
select is(pg_temp.roles(tests.t(9)), '{202}', 'not one that is over');
select tests.edit_roles(5, taken => '{202}', at => tests.t(5));
select is(pg_temp.roles(), '{201}', 'nor one that people took');
update app.role set deleted_at = tests.t(2) where role_id = 201;
select is(pg_temp.roles(), null, 'nor a role that there is no more');

select * from finish();
rollback;
