-- Verify guildkeeper:economy/card on pg

begin;

select 'economy.card'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.card', 'select, insert, update, delete'))::integer;

rollback;
