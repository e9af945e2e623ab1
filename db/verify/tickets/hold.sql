-- Verify guildkeeper:tickets/hold on pg

begin;

select 'tickets.hold'::regproc;

rollback;
