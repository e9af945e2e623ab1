-- Specification of roles._may_have_personal: whether a member may have a role of their own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(11);

create function pg_temp.may(member_id bigint, role_ids bigint[] default null, is_boosting boolean default null) returns boolean
language sql as $$
  select roles._may_have_personal(1, may.member_id, may.role_ids, may.is_boosting, tests.t())
$$;
select tests.see(5, '{201}', premium_since => tests.t()), tests.see(6, '{}');
select is(pg_temp.may(5), false, 'nobody, as long as nothing is set');
select tests.configure('roles.personal_boost', 'true');
select is(pg_temp.may(5), true, 'who boosts');
select is(pg_temp.may(5, is_boosting => false), false, 'by what Discord says now');
select is(pg_temp.may(7, is_boosting => true), true, 'also of somebody new');
select tests.configure('roles.personal_boost', 'false'), tests.configure('roles.personal_role_id', '201');
select is(pg_temp.may(5), true, 'who wears a role');
select is(pg_temp.may(6), false, 'not who does not');
select is(pg_temp.may(6, '{201,202}'), true, 'by what Discord says now');
insert into roles.entitlement (guild_id, member_id, source, until)
values (1, 6, 'shop', tests.t(1)), (1, 7, 'shop', tests.t()), (1, 8, 'leveling', null);
select is(pg_temp.may(6), true, 'who bought it');
select is(pg_temp.may(7), false, 'until its end');
select is(pg_temp.may(8), true, 'or for good');
select app._member_left(1, m, false, tests.t(1)) from unnest('{5,6,8}'::bigint[]) m;
select is(pg_temp.may(5) or pg_temp.may(6) or pg_temp.may(8), false, 'nobody who has left');

select * from finish();
rollback;
