-- Verify guildkeeper:tickets/blocks on pg

begin;

select 'tickets.blocks'::regproc;

rollback;
