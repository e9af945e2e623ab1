-- Specification of voice._hold_member: a members days in voice are locked.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.day (guild_id, day, member_id, connected, counted)
values (1, '2026-01-01', 5, 90, 60), (1, '2026-01-02', 6, 90, 59);
select voice._hold_member(1, 5);
select results_eq(
  'select d.member_id from voice.day d where d.xmax::text::bigint <> 0', array[5::bigint], 'theirs, and nobody else''s'
);

select * from finish();
rollback;
