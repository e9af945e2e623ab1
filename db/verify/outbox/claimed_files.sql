-- Verify guildkeeper:outbox/claimed_files on pg

begin;

select 'outbox.claimed_files'::regproc;

rollback;
