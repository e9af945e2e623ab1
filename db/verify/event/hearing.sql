-- Verify guildkeeper:event/hearing on pg

begin;

select 'event.hearing'::regtype;

rollback;
