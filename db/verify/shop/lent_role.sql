-- Verify guildkeeper:shop/lent_role on pg

begin;

select 'shop.lent_role'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'shop.lent_role', 'select, insert, update, delete'))::integer;

rollback;
