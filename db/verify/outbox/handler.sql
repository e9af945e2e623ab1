-- Verify guildkeeper:outbox/handler on pg

begin;

select 'outbox.handler'::regclass;

rollback;
