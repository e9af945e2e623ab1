-- Verify guildkeeper:tickets/schema on pg

begin;

select 'tickets'::regnamespace;

rollback;
