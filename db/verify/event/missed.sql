-- Verify guildkeeper:event/missed on pg

begin;

select 'event.missed'::regclass;

rollback;
