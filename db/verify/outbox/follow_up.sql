-- Verify guildkeeper:outbox/follow_up on pg

begin;

select 'outbox.follow_up'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.follow_up', 'select, insert, update, delete'))::integer;

rollback;
