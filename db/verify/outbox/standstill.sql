-- Verify guildkeeper:outbox/standstill on pg

begin;

select 'outbox.standstill'::regclass;

rollback;
