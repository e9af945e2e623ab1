-- Verify guildkeeper:tickets/types on pg

begin;

select 'tickets.types'::regproc;

rollback;
