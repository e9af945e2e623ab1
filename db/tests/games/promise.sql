-- Specification of games.promise: the seed of a member's next game, which is drawn before they bet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select games.dice(1, 5, 10) is null as rolled, games.dice(1, 6, 10) is null as rolled_too;
select results_eq(
  'select member_id, game from games.promise where guild_id = 1 order by member_id', $$values (5::bigint, 1::bigint), (6, 2)$$,
  'each who has played has one'
);
select is(
  has_table_privilege('guildkeeper_admin', 'games.promise', 'insert, update, delete'), false, 'operators read them only'
);
delete from games.game where game = 1;
select is((select array_agg(p.member_id) from games.promise p), '{6}', 'it is forgotten with the game that told it');

select * from finish();
rollback;
