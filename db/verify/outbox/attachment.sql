-- Verify guildkeeper:outbox/attachment on pg

begin;

select 'outbox.attachment'::regclass;
select 'outbox.file'::regtype;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.attachment', 'select, insert, update, delete'))::integer;

rollback;
