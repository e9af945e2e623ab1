-- Verify guildkeeper:event/take_turn on pg

begin;

select 'event.take_turn'::regproc;

rollback;
