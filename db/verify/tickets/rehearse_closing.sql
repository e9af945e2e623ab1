-- Verify guildkeeper:tickets/rehearse_closing on pg

begin;

select 'tickets.rehearse_closing'::regproc;

rollback;
