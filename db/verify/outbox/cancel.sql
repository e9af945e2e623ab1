-- Verify guildkeeper:outbox/cancel on pg

begin;

select 'outbox.cancel'::regproc;

rollback;
