-- Verify guildkeeper:outbox/pause on pg

begin;

select 'outbox.pause'::regproc;

rollback;
