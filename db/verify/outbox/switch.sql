-- Verify guildkeeper:outbox/switch on pg

begin;

select 'outbox.switch'::regclass;

rollback;
