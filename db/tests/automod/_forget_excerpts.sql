-- Specification of automod._forget_excerpts: excerpts whose time is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('words', words => 'bad');
select tests.configure('automod.keep_excerpts', 'true');
select tests.examine(tests.wrote('bad', 0), tests.wrote('bad', 1), tests.wrote('bad', 2));
select is(automod._forget_excerpts(1, tests.s(7 * 86400), 10), 0::bigint, 'an excerpt is kept as long as the setting says');
select is(automod._forget_excerpts(1, tests.s(7 * 86400 + 0.5), 10), 1::bigint, 'and no longer');
select is(automod._forget_excerpts(1, tests.s(8 * 86400), 1), 1::bigint, 'at most so many at once');
select is((select count(*) from automod.match m where m.excerpt is not null), 1::bigint, 'the newest goes last');

select * from finish();
rollback;
