-- Specification of outbox._unruly: who is refused too often.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

insert into outbox.invalid values (1, tests.t(), 199), (2, tests.t(), 150), (2, tests.t(60), 50), (3, tests.t(-700), 500);
select results_eq('select * from outbox._unruly(tests.t(61))', 'values (2::bigint, 200::bigint)', '200 times within ten minutes');
select results_eq('select * from outbox._unruly(tests.t(659))', 'values (2::bigint, 200::bigint)', 'the first of them whole');
select is_empty('select * from outbox._unruly(tests.t(660))', 'and no longer');
select is(outbox.refused_requests(tests.t(61)), 399::bigint, 'which is far from what stops all');

select * from finish();
rollback;
