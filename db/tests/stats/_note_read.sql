-- Specification of stats._note_read: what was read afterwards is not unknown.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select stats._note_gap(1, '2026-01-01 10:00Z', '2026-01-03 10:00Z'), stats._note_gap(1, '2026-01-04 10:00Z', '2026-01-04 11:00Z');
select stats._note_read(1, '2026-01-03 09:00Z', '2026-01-03 10:30Z', '1 day');
select results_eq(
  'select unread_until from stats.gap order by from_at', $$values ('2026-01-02 10:00Z'::timestamptz), ('2026-01-04 11:00Z')$$,
  'what was too old stays unread, and another gap is another'
);
select stats._note_read(1, '2026-01-03 11:00Z', '2026-01-04 11:00Z', '1 day');
select results_eq(
  'select unread_until from stats.gap order by from_at', $$values ('2026-01-02 10:00Z'::timestamptz), ('2026-01-04 10:00Z')$$,
  'read whole'
);

select * from finish();
rollback;
