-- Specification of stats.heatmap: means of weekdays and hours, over those that were heard.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:30Z'), tests.say(5, '2026-01-08 10:10Z'), tests.say(5,
  '2026-01-15 10:10Z');
select stats._note_gap(1, '2026-01-15 10:00Z', '2026-01-15 10:30Z'), stats._note_gap(1, '2026-01-06 00:00Z', '2026-01-06 12:00Z');
create view warm as select weekday, hour, value, heard from stats.heatmap(1, since => '2026-01-01Z', until => '2026-01-16Z',
  at => '2026-02-01Z');
select is((select count(*) from warm), 168::bigint, 'every hour of a week');
select results_eq('select weekday, hour, value, heard from warm where value > 0', 'values (4, 10, 1.6, 2.5)',
  'four messages in two and a half hours');
select is((select value from warm where weekday = 4 and hour = 11), 0::numeric, 'none is zero');
select is((select heard from warm where weekday = 2 and hour = 11), 1::numeric, 'unheard hours are not part of it');
select throws_ok($$select stats.heatmap(1, since => '2024-01-01Z', at => '2026-02-01Z')$$, 'U0STN', null, 'not of many years');
select throws_ok($$select stats.heatmap(1, member_id => 5, viewer_id => 6, viewer_permissions => 0, at => '2026-02-01Z')$$,
  'U0STM', null, 'hours of others are theirs');

select * from finish();
rollback;
