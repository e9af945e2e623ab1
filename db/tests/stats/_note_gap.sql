-- Specification of stats._note_gap: a gap is kept, once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

create view gaps as select to_char(from_at at time zone 'UTC', 'HH24:MI') || to_char(until_at at time zone 'UTC', '-HH24:MI')
  || to_char(unread_until at time zone 'UTC', ' HH24:MI') as gap from stats.gap;
select event.session_started(1, 'a', '2026-01-02 10:00Z', '2026-01-02 11:00Z'), event.session_started(1, 'a',
  '2026-01-02 10:00Z', '2026-01-02 12:00Z');
select results_eq('select * from gaps', array['10:00-11:00 11:00'], 'told again it is the same');
select event.session_started(1, 'b', '2026-01-02 10:00Z', '2026-01-02 12:00Z');
select results_eq('select * from gaps', array['10:00-12:00 12:00'], 'one that begins with it goes on');
select stats._note_gap(1, '2026-01-02 13:00Z', '2026-01-02 13:00Z'), stats._note_gap(99, '2026-01-02 13:00Z',
  '2026-01-02 14:00Z');
select is((select count(*) from gaps), 1::bigint, 'one without length is none, and nobody misses strangers');

select * from finish();
rollback;
