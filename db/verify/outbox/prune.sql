-- Verify guildkeeper:outbox/prune on pg

begin;

select 'outbox.prune'::regproc;

rollback;
