-- Specification of stats.gaps: when nobody listened.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select stats._note_gap(1, '2026-01-02 10:00Z', '2026-01-02 11:00Z');
select results_eq('select guild_id, until_at - from_at from stats.gaps', $$values (1::bigint, interval '1 hour')$$, 'each gap');

select * from finish();
rollback;
