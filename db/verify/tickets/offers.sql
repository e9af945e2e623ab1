-- Verify guildkeeper:tickets/offers on pg

begin;

select 'tickets.offers'::regproc;

rollback;
