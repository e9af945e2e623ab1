-- Verify guildkeeper:moderation/preset on pg

begin;

select 'moderation.preset'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.preset', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.preset'::regclass and tgname = 'audit_edit';

rollback;
