-- Verify guildkeeper:economy/game on pg

begin;

select 'economy.game_kind'::regtype;
select 'economy.game_state'::regtype;
select 'economy.game'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.game', 'select, insert, update, delete'))::integer;
select 'economy.game_counter'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.game_counter', 'select, insert, update, delete'))::integer;

rollback;
