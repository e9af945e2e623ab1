-- Specification of outbox.refused_requests: how many requests Discord held against the bot lately.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

select is(outbox.refused_requests(tests.t()), 0::bigint, 'none at first');
insert into outbox.invalid values (1, tests.t(), 600), (1, tests.t(60), 1), (2, tests.t(60), 398);
select is(outbox.refused_requests(tests.t(61)), 999::bigint, 'those of all guilds together');
select is(outbox.refused_requests(tests.t(659)), 999::bigint, 'of ten minutes, the first of them whole');
select is(outbox.refused_requests(tests.t(660)), 399::bigint, 'and no longer');

set local role guildkeeper_reader;
select is((select count(*) from outbox.holds), 0::bigint, 'reports read outbox.holds, in which it stands');
reset role;
select function_privs_are(
  'outbox', 'refused_requests', '{timestamptz}', 'guildkeeper_reader', '{EXECUTE}', 'as their privilege says'
);

select * from finish();
rollback;
