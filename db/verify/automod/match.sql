-- Verify guildkeeper:automod/match on pg

begin;

select 'automod.match'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'automod.match', 'select, insert, update, delete'))::integer;

rollback;
