-- Specification of games.game: games are numbered in each guild, and are nobody's to write.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(6);

select tests.configure('games.enabled', 'on', 2);
select is((games.dice(1, 5, 10)).game, 1::bigint, 'the first game of a guild');
select is((games.dice(1, 6, 10)).game, 2::bigint, 'is followed by the second');
select is((games.dice(2, 5, 10)).game, 1::bigint, 'another guild counts its own');
select isnt((select g.seed from games.game g where g.guild_id = 1 and g.game = 1),
  (select g.seed from games.game g where g.guild_id = 1 and g.game = 2), 'each has its own seed');
select is(
  has_table_privilege('guildkeeper_admin', 'games.game', 'insert, update, delete'), false, 'operators read them only'
);
delete from app.guild where guild_id = 1;
select is((select string_agg(g.guild_id::text, ' ') from games.game g), '2', 'a guild that is deleted takes its games along');

select * from finish();
rollback;
