-- Specification of event._keep_days: a guild that is registered has its days.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select trigger_is('app', 'guild', 'keep_days', 'event', '_keep_days', 'a guild that is seen calls it');
select results_eq(
  'select guild_id, function, key, arguments, run_at from outbox.due order by guild_id',
  $$values
    (1::bigint, 'event._new_day', 'event._new_day', '{}'::jsonb, '2026-01-02Z'::timestamptz),
    (2, 'event._new_day', 'event._new_day', '{}', '2026-01-02Z')$$,
  'each guild has its next day, within a day of its registration'
);

create temporary table before as select d.* from outbox.due d;
update app.guild set seen_at = '2026-01-05Z';
select set_eq('select * from outbox.due', 'select * from before', 'a guild that is seen again has it when it had it');
update outbox.due set state = 'parked' where guild_id = 1;
update app.guild set seen_at = '2026-01-06Z';
select is((select count(*) from outbox.due), 2::bigint, 'also if it is parked: somebody must look');
select is(outbox._unschedule(1, 'event._new_day'), true, 'if it was cancelled');
update app.guild set name = 'Another' where guild_id = 1;
select is(outbox._is_scheduled(1, 'event._new_day'), false, '(whatever else becomes of the guild)');
update app.guild set seen_at = '2026-01-07 06:00Z' where guild_id = 1;
select results_eq(
  $$select run_at from outbox.due where guild_id = 1 and state = 'pending'$$, $$values ('2026-01-08Z'::timestamptz)$$,
  'it comes back when the guild is seen'
);
delete from app.guild where guild_id = 1;
select is((select count(*) from outbox.due), 1::bigint, 'a guild that is deleted takes it along');

select * from finish();
rollback;
