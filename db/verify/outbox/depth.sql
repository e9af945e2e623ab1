-- Verify guildkeeper:outbox/depth on pg

begin;

select 'outbox.depth'::regproc;

rollback;
