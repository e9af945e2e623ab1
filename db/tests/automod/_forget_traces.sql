-- Specification of automod._forget_traces: traces that no rule counts any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('rate', threshold => 3, within => '2m');
select tests.examine(tests.wrote('a', 0), tests.wrote('b', 60, 502), tests.wrote('c', 61, 503));
select is(automod._forget_traces(1, tests.s(180), 10), 0::bigint, 'a trace is kept as long as a rule may count it, and a minute');
select is(automod._forget_traces(1, tests.s(181), 10), 1::bigint, 'and no longer');
select is(automod._forget_traces(1, tests.s(1000), 1), 1::bigint, 'at most so many at once');
select is((select count(*) from automod.trace), 1::bigint, 'the others stay for the next time');

select * from finish();
rollback;
