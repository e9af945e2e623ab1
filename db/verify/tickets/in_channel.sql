-- Verify guildkeeper:tickets/in_channel on pg

begin;

select 'tickets.in_channel'::regproc;

rollback;
