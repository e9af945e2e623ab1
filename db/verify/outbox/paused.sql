-- Verify guildkeeper:outbox/paused on pg

begin;

select 'outbox.paused'::regproc;

rollback;
