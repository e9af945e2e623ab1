-- Specification of automod._tidy: rules forget what nobody counts any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(8);

create function pg_temp.tidy(at numeric) returns void language sql as $$ select automod._tidy(1, '{}', tests.s(at)) $$;
select tests.rule('rate', threshold => 3, within => '2m');
select tests.rule('words', words => 'bad');
select tests.configure('automod.keep_excerpts', 'true');
select tests.examine(tests.wrote('bad', 0), tests.wrote('good', 60, 502));
delete from outbox.due;
select pg_temp.tidy(180);
select is((select count(*) from automod.trace), 2::bigint, 'traces are kept as long as a rule may count them, and a minute');
select pg_temp.tidy(181);
select is((select count(*) from automod.trace), 1::bigint, 'and no longer');
select ok(outbox._is_scheduled(1, 'automod._tidy'), 'it comes again');
select pg_temp.tidy(7 * 86400);
select is((select m.excerpt from automod.match m), 'bad', 'an excerpt is kept as long as the setting says');
select pg_temp.tidy(7 * 86400 + 1);
select is((select m.excerpt from automod.match m), null, 'and no longer');
select pg_temp.tidy(90 * 86400);
select is((select count(*) from automod.match m), 1::bigint, 'so is a match');
select tests.configure('automod.keep_matches', '30 days');
select pg_temp.tidy(90 * 86400);
select is((select count(*) from automod.match m), 0::bigint, 'as long as that setting says');
delete from automod.rule;
delete from outbox.due;
select pg_temp.tidy(0);
select ok(not outbox._is_scheduled(1, 'automod._tidy'), 'where nothing is left it does not come again');

select * from finish();
rollback;
