-- Specification of games.card: the cards of a hand go with it, and are nobody's to write.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select is(
  has_table_privilege('guildkeeper_admin', 'games.card', 'insert, update, delete'), false, 'operators read them only'
);
delete from app.guild where guild_id = 1;
select is_empty('select from games.card', 'a guild that is deleted takes them along');

select * from finish();
rollback;
