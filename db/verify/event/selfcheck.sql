-- Verify guildkeeper:event/selfcheck on pg

begin;

select 'event.selfcheck'::regproc;

rollback;
