-- Specification of stats._values: each metric of spans.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:00Z', n => 1);
select event.size_seen(1, 100, 10, '2026-01-01 10:05Z');
create view found as select m, stats._values(1, m, array[row('2026-01-01Z', '2026-01-02Z')]::stats.span[], null, null) as v
from unnest(array['messages', 'deleted', 'joins', 'members', 'online', 'active', 'new']) m;
select results_eq(
  'select m, v[1] from found',
  $$values ('messages', 2::numeric), ('deleted', 0), ('joins', 0), ('members', 100), ('online', 10), ('active', 2), ('new',
    2)$$, 'from where it is'
);
select is(stats._values(1, 'messages', array[row('2026-01-01Z', '2026-01-02Z')]::stats.span[], 101, 5), '{1}',
  'also a member''s');

select * from finish();
rollback;
