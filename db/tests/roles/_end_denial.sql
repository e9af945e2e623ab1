-- Specification of roles._end_denial: a denial is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.give(5, 201), roles.deny(1, 5, 201, '1h', reason => 'spam', at => tests.t()) is not null;
select roles.deny(1, 5, 201, '2h', at => tests.t()) is not null as prolonged;
select tests.clear_effects();
select roles._end_denial(1, '{"member_id": 5, "role_id": 201}', tests.t(3600));
select is(tests.told(), null, 'one that was prolonged goes on');
select roles._end_denial(1, '{"member_id": 5, "role_id": 201}', tests.t(7200));
select is(tests.told(), '5+201', 'then the role is given again');
select results_eq('select ended_at, ended_by from roles.denial', 'values (tests.t(7200), null::bigint)', 'and it is over');
select roles._end_denial(1, '{"member_id": 5, "role_id": 201}', tests.t(7200));
select is(tests.told(), null, 'once');

select * from finish();
rollback;
