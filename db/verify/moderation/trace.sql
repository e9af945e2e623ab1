-- Verify guildkeeper:moderation/trace on pg

begin;

select 'moderation.trace'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.trace', 'select, insert, update, delete'))::integer;

rollback;
