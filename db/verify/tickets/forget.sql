-- Verify guildkeeper:tickets/forget on pg

begin;

select 'tickets.forget'::regproc;

rollback;
