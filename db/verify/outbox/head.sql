-- Verify guildkeeper:outbox/head on pg

begin;

select 'outbox.head'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.head', 'select, insert, update, delete'))::integer;

rollback;
