-- Specification of automod._forget_matches: matches whose time is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('words', words => 'bad');
select tests.examine(tests.wrote('bad', 0), tests.wrote('bad', 1), tests.wrote('bad', 2));
select is(automod._forget_matches(1, tests.s(90 * 86400), 10), 0::bigint, 'a match is kept as long as the setting says');
select tests.configure('automod.keep_matches', '30 days');
select is(automod._forget_matches(1, tests.s(30 * 86400 + 0.5), 10), 1::bigint, 'and no longer');
select is(automod._forget_matches(1, tests.s(31 * 86400), 1), 1::bigint, 'at most so many at once');
select is((select count(*) from automod.match), 1::bigint, 'the newest goes last');

select * from finish();
rollback;
