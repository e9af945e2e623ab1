-- Verify guildkeeper:tickets/file on pg

begin;

select 'tickets.file'::regproc;

rollback;
