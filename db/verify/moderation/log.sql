-- Verify guildkeeper:moderation/log on pg

begin;

select 'moderation.log'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.log', 'select, insert, update, delete'))::integer;

rollback;
