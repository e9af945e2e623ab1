-- Verify guildkeeper:event/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'event', 'usage')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.watermark', 'select, insert, update, delete'))::integer;
select 'event.role'::regtype;
select 'event.channel'::regtype;
select 'event.gap'::regtype;
select 'event.member'::regtype;

rollback;
