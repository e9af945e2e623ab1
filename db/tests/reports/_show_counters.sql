-- Specification of reports._show_counters: channels are renamed when their number changes, twice in ten minutes at most.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

create view renamed as select e.body ->> 'name' as name from outbox.effect e where e.path = '/channels/103' order by e.effect_id;
select reports.set_counter(1, 103, 'members', 'Members: {count}', at => '2026-01-01 10:00Z');
select reports._show_counters(1, '{}', '2026-01-01 10:00Z');
select is_empty('select * from renamed', 'what nobody knows is not said');
select event.size_seen(1, 100, 10, '2026-01-01 10:05Z'), reports._show_counters(1, '{}', '2026-01-01 10:06Z'),
  reports._show_counters(1, '{}', '2026-01-01 10:12Z');
select results_eq('select * from renamed', array['Members: 100'], 'once, as long as it is the same');
select event.size_seen(1, 101, 10, '2026-01-01 11:00Z'), reports._show_counters(1, '{}', '2026-01-01 11:00Z');
select event.size_seen(1, 102, 10, '2026-01-01 11:03Z'), reports._show_counters(1, '{}', '2026-01-01 11:03Z');
select results_eq('select * from renamed', array['Members: 100', 'Members: 101'], 'not at once again');
select reports._show_counters(1, '{}', '2026-01-01 11:06Z');
select results_eq('select * from renamed', array['Members: 100', 'Members: 101', 'Members: 102'], 'but soon');
select is((select run_at from outbox.due where key = 'reports._show_counters' and finished_at is null),
  '2026-01-01 11:12Z'::timestamptz, 'and so on');
update app.channel set deleted_at = now() where channel_id = 103;
select reports._show_counters(1, '{}', '2026-01-01 11:12Z');
select is_empty('select from reports.counter', 'a channel that is gone counts nothing');

select * from finish();
rollback;
