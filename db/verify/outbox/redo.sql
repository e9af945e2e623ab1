-- Verify guildkeeper:outbox/redo on pg

begin;

select 'outbox.redo'::regproc;

rollback;
