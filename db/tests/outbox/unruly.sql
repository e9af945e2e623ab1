-- Specification of outbox.unruly: who is refused too often.

begin;
select plan(5);
\ir ../../fixtures/effects.sql

insert into outbox.invalid values (1, tests.t(), 499), (2, tests.t(), 450), (2, tests.t(60), 50), (3, tests.t(-700), 500);
select results_eq('select * from outbox.unruly(tests.t(61))', 'values (2::bigint, 500::bigint)', '500 times within ten minutes');
select results_eq('select * from outbox.unruly(tests.t(659))', 'values (2::bigint, 500::bigint)', 'the first of them whole');
select is_empty('select * from outbox.unruly(tests.t(660))', 'and no longer');
select is(outbox.refused_requests(tests.t(61)), 999::bigint, 'which is less than what stops all');
select function_privs_are(
  'outbox', 'unruly', '{timestamptz}', 'guildkeeper_reader', '{EXECUTE}', 'who reads outbox.holds may ask'
);

select * from finish();
rollback;
