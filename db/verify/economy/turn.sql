-- Verify guildkeeper:economy/turn on pg

begin;

select 'economy.turn'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.turn', 'select, insert, update, delete'))::integer;

rollback;
