-- Verify guildkeeper:event/roster on pg

begin;

select 'event.roster'::regclass;

rollback;
