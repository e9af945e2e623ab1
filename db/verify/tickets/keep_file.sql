-- Verify guildkeeper:tickets/keep_file on pg

begin;

select 'tickets.keep_file'::regproc;

rollback;
