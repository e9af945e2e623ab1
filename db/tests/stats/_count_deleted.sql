-- Specification of stats._count_deleted: what of a span is deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 11:00Z', channel_id => 102);
select event.messages_deleted(1, array[tests.message_id('2026-01-01 11:00Z')], '2026-01-02Z');
select is(
  stats._count_deleted(1, array[row('2026-01-01Z', '2026-01-02Z'), row('2026-01-02Z', '2026-01-03Z')]::stats.span[], null),
    '{1,0}', 'when it was written'
);
select is(stats._count_deleted(1, array[row('2026-01-01Z', '2026-01-02Z')]::stats.span[], 101), '{0}', 'where it was');

select * from finish();
rollback;
