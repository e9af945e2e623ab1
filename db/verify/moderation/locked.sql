-- Verify guildkeeper:moderation/locked on pg

begin;

select 'moderation.locked'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.locked', 'select, insert, update, delete'))::integer;

rollback;
