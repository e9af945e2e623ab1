-- Specification of stats._member_messages: messages of a member, from days or facts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z', channel_id => 102), tests.say(6,
  '2026-01-02 11:00Z'), tests.say(5, '2026-01-03 11:00Z');
create view counted as select stats._member_messages(1, 5, array[
  row('2026-01-01Z', '2026-01-02Z'), row('2026-01-02 09:30Z', '2026-01-05Z'), row('2026-02-01Z', '2026-02-02Z')
]::stats.span[], c) as n, c from unnest(array[null, 102]) c;
select results_eq('select n from counted', $$values ('{1,2,0}'::bigint[]), ('{0,1,0}')$$, 'from facts');
select tests.fold('2026-01-03 01:00Z');
select results_eq('select n from counted', $$values ('{1,2,0}'::bigint[]), ('{0,1,0}')$$, 'and from days the same');

select * from finish();
rollback;
