-- Specification of personal._may_have: whether a member may have a role of their own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

create function pg_temp.may(member_id bigint, role_ids bigint[] default null, is_boosting boolean default null) returns boolean
language sql as $$
  select personal._may_have(1, may.member_id, may.role_ids, may.is_boosting)
$$;
select tests.see(5, '{201}', premium_since => tests.t()), tests.see(6, '{}');
select is(pg_temp.may(5), false, 'nobody, as long as nothing is set');
select tests.configure('personal.boost', 'true');
select is(pg_temp.may(5), true, 'who boosts');
select is(pg_temp.may(5, is_boosting => false), false, 'by what Discord says now');
select is(pg_temp.may(7, is_boosting => true), true, 'also of somebody new');
select tests.configure('personal.boost', 'false'), tests.configure('personal.role_id', '201');
select is(pg_temp.may(5), true, 'who wears a role');
select is(pg_temp.may(6), false, 'not who does not');
select is(pg_temp.may(6, '{201,202}'), true, 'by what Discord says now');
select app._member_left(1, 5, false, tests.t(1));
select is(pg_temp.may(5), false, 'nobody who has left');

select * from finish();
rollback;
