-- Specification of stats._sources_wanted: whose joins Discord is to be asked about.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

create view wanted as select w.guild_id, w.member_ids from stats._sources_wanted('{1,2}', '2026-01-01 11:00Z') w;
insert into stats.stay (guild_id, member_id, began_at, ended_at, source)
values (1, 5, '2026-01-01 10:30Z', null, null), (1, 6, '2026-01-01 10:40Z', null, null), (1, 7, '2026-01-01 10:30Z',
  '2026-01-01 10:31Z', null), (1, 8, '2026-01-01 10:30Z', null, 5), (1, 9, '2026-01-01 10:00Z', null, null),
  (1, 10, '2026-01-01 10:59:30Z', null, null), (1, 0, '2026-01-01 10:30Z', null, null);
update app.guild set bot_permissions = 0;
select is_empty('select * from wanted', 'where the bot may not manage the server it is not told');
update app.guild set bot_permissions = 1 << 5;
select results_eq('select * from wanted', $$values (1::bigint, array[6, 5]::bigint[])$$,
  'who came within the hour, but not just now');
insert into stats.stay (guild_id, member_id, began_at) select 1, n, '2026-01-01 10:45Z' from generate_series(9001, 9200) n;
select is((select cardinality(member_ids) from wanted), 100, 'not all of a crowd at once');
update app.guild set left_at = now();
select is_empty('select * from wanted', 'as long as the bot is there');
select is_empty($$select * from stats._sources_wanted('{}', '2026-01-01 11:00Z')$$, 'of these guilds');

select * from finish();
rollback;
