-- Verify guildkeeper:outbox/effect on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.effect', 'select, insert, update, delete'))::integer;
select 'outbox.state'::regtype;

rollback;
