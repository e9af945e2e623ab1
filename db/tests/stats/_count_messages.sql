-- Specification of stats._count_messages: messages of spans, from days or quarters.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z', channel_id => 102), tests.say(6,
  '2026-01-02 11:00Z'), tests.say(6, '2026-01-03 11:00Z');
create view counted as select stats._count_messages(1, array[
  row('2026-01-01Z', '2026-01-02Z'), row('2026-01-02 10:30Z', '2026-01-05Z'), row('2026-02-01Z', '2026-02-02Z')
]::stats.span[], c) as n, c from unnest(array[null, 102]) c;
select results_eq('select n from counted', $$values ('{1,2,0}'::bigint[]), ('{0,0,0}')$$, 'from quarters');
select tests.fold('2026-01-03 01:00Z');
select results_eq('select n from counted', $$values ('{1,2,0}'::bigint[]), ('{0,0,0}')$$, 'and from days the same');
select is(
  stats._count_messages(1, array[
    row('2026-01-03 10:00Z', '2026-01-03 11:01Z'), row('2026-01-03 11:01Z', '2026-01-03 12:00Z')
  ]::stats.span[], null), '{1,0}'::bigint[], 'a quarter of an hour is of the span in which it begins: the one that goes on counts'
);
delete from stats.quarter;
select results_eq('select n from counted', $$values ('{1,0,0}'::bigint[]), ('{0,0,0}')$$,
  'of which a settled one needs no quarters');

select * from finish();
rollback;
