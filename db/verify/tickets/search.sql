-- Verify guildkeeper:tickets/search on pg

begin;

select 'tickets.search'::regproc;

rollback;
