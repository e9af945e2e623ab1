-- Verify guildkeeper:tickets/files on pg

begin;

select 'tickets.files'::regproc;

rollback;
