-- Specification of stats.gaps: when nobody listened.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select stats._note_gap(1, '2026-01-02 10:00Z', '2026-01-02 11:00Z');
select results_eq('select guild_id, until_at - from_at from stats.gaps', $$values (1::bigint, interval '1 hour')$$, 'each gap');

delete from stats.gap;
insert into stats.pause (guild_id, what, from_at, until_at)
values (1, 'messages', '2026-01-02 10:00Z', '2026-01-02 11:00Z'), (1, 'voice', '2026-01-02 10:00Z', '2026-01-02 12:00Z');
select results_eq(
  $$select until_at - from_at, unread_until - from_at, voice_until - from_at from stats.gaps order by unread_until desc$$,
  $$values (interval '0', interval '1 hour', interval '0'), (interval '0', interval '0', interval '2 hours')$$,
  'and each pause of messages or voice'
);

select * from finish();
rollback;
