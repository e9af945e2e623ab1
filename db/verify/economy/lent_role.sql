-- Verify guildkeeper:economy/lent_role on pg

begin;

select 'economy.lent_role'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.lent_role', 'select, insert, update, delete'))::integer;

rollback;
