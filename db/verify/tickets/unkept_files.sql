-- Verify guildkeeper:tickets/unkept_files on pg

begin;

select 'tickets.unkept_files'::regproc;

rollback;
