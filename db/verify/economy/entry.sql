-- Verify guildkeeper:economy/entry on pg

begin;

select 'economy.entry'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.entry', 'select, insert, update, delete'))::integer;

rollback;
