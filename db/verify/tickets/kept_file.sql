-- Verify guildkeeper:tickets/kept_file on pg

begin;

select 'tickets.kept_file'::regclass;

rollback;
