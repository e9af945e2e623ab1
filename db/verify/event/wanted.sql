-- Verify guildkeeper:event/wanted on pg

begin;

select 'event.wanted'::regproc;

rollback;
