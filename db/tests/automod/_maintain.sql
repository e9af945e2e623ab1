-- Specification of automod._maintain: rules forget what nobody counts any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(8);

create function pg_temp.maintain(at numeric) returns bigint language sql as $$ select automod._maintain(1, tests.s(at), 2000) $$;
select tests.rule('rate', threshold => 3, within => '2m');
select tests.rule('words', words => 'bad');
select tests.configure('automod.keep_excerpts', 'true');
select tests.examine(tests.wrote('bad', 0), tests.wrote('good', 60, 502));
select pg_temp.maintain(180);
select is((select count(*) from automod.trace), 2::bigint, 'traces are kept as long as a rule may count them, and a minute');
select is(pg_temp.maintain(181), 1::bigint, 'it says how much it forgot');
select is((select count(*) from automod.trace), 1::bigint, 'and no longer');
select pg_temp.maintain(7 * 86400);
select is((select m.excerpt from automod.match m), 'bad', 'an excerpt is kept as long as the setting says');
select pg_temp.maintain(7 * 86400 + 1);
select is((select m.excerpt from automod.match m), null, 'and no longer');
select pg_temp.maintain(90 * 86400);
select is((select count(*) from automod.match m), 1::bigint, 'so is a match');
select tests.configure('automod.keep_matches', '30 days');
select pg_temp.maintain(90 * 86400);
select is((select count(*) from automod.match m), 0::bigint, 'as long as that setting says');
select is(pg_temp.maintain(90 * 86400), 0::bigint, 'where nothing is left, nothing is forgotten');

select * from finish();
rollback;
