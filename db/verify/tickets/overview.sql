-- Verify guildkeeper:tickets/overview on pg

begin;

select 'tickets.overview'::regproc;

rollback;
