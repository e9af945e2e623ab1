-- Verify guildkeeper:outbox/reopen on pg

begin;

select 'outbox.reopen'::regproc;

rollback;
