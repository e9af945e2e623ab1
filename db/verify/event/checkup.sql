-- Verify guildkeeper:event/checkup on pg

begin;

select 'event.checkup'::regproc;

rollback;
