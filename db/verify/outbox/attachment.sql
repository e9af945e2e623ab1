-- Verify guildkeeper:outbox/attachment on pg

begin;

select 'outbox.attachment'::regclass;

rollback;
