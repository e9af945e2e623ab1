-- Verify guildkeeper:games/game on pg

begin;

select 'games.game_kind'::regtype;
select 'games.game_state'::regtype;
select 'games.game'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'games.game', 'select, insert, update, delete'))::integer;
select 'games.game_counter'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'games.game_counter', 'select, insert, update, delete'))::integer;

rollback;
