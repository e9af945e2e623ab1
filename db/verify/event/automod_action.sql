-- Verify guildkeeper:event/automod_action on pg

begin;

select 'event.automod_action'::regproc;

rollback;
