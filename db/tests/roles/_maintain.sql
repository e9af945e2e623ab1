-- Specification of roles._maintain: forgets old reasons.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

select tests.give(5, 201), tests.give(5, 202), tests.give(5, 203), tests.give(6, 201);
select tests.withdraw(5, 201, at => tests.t(1)), tests.withdraw(5, 202, at => tests.t(2)),
  tests.withdraw(5, 203, at => tests.t(86400));
select is(roles._maintain(1, tests.t() + interval '90 days', 9), 0::bigint, 'nothing, before its time');
select is(roles._maintain(1, tests.t(5) + interval '90 days', 1), 1::bigint, 'it says how many');
select results_eq('select role_id from roles.why(1, 5)', 'values (203::bigint), (202)', 'the oldest first');
select is(roles._maintain(1, tests.t(5) + interval '90 days', 9), 1::bigint, 'then the rest');
select is(roles._maintain(1, tests.t(5) + interval '90 days', 9), 0::bigint, 'until there is none');
select is(tests.counting(6), '201 shop', 'what counts is remembered');
select tests.configure('roles.keep_reasons', '1 day');
select is(roles._maintain(1, tests.t(3 * 86400), 9), 1::bigint, 'as long as the setting says');
select is(roles._maintain(2, tests.t(3 * 86400), 9), 0::bigint, 'each guild for itself');

select * from finish();
rollback;
