-- Verify guildkeeper:event/process on pg

begin;

select 'event.process'::regclass;

rollback;
