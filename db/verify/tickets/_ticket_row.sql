-- Verify guildkeeper:tickets/_ticket_row on pg

begin;

select 'tickets._ticket_row'::regproc;

rollback;
