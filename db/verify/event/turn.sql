-- Verify guildkeeper:event/turn on pg

begin;

select 'event.turn'::regclass;

rollback;
