-- Verify guildkeeper:automod/trace on pg

begin;

select 'automod.trace'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'automod.trace', 'select, insert, update, delete'))::integer;

rollback;
