-- Specification of stats._sizes_wanted: whose size is not known of this hour.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

select is(stats._sizes_wanted('{2,1,99}', '2026-01-01 10:30Z'), '{1,2}', 'of those that are known');
select stats._note_size(1, 100, 10, '2026-01-01 10:05Z');
select is(stats._sizes_wanted('{1,2}', '2026-01-01 10:59Z'), '{2}', 'once an hour');
select is(stats._sizes_wanted('{1,2}', '2026-01-01 11:00Z'), '{1,2}', 'and again in the next');
update app.guild set left_at = now() where guild_id = 2;
select is(stats._sizes_wanted('{1,2}', '2026-01-01 11:00Z'), '{1}', 'as long as the bot is there');
insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)
select n, 'more', 9, 8, 10 from generate_series(9001, 9400) n;
select is(
  cardinality(stats._sizes_wanted(array(select generate_series(1, 9400)), '2026-01-01 11:00Z')), 300, 'not all at once'
);

select * from finish();
rollback;
