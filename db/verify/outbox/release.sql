-- Verify guildkeeper:outbox/release on pg

begin;

select 'outbox.release'::regproc;

rollback;
