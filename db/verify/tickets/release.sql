-- Verify guildkeeper:tickets/release on pg

begin;

select 'tickets.release'::regproc;

rollback;
