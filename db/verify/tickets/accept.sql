-- Verify guildkeeper:tickets/accept on pg

begin;

select 'tickets.accept'::regproc;

rollback;
