-- Verify guildkeeper:tickets/_forget_tickets on pg

begin;

select 'tickets._forget_tickets'::regproc;

rollback;
