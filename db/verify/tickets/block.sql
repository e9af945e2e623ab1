-- Verify guildkeeper:tickets/block on pg

begin;

select 'tickets.block'::regproc;

rollback;
