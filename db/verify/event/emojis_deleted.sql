-- Verify guildkeeper:event/emojis_deleted on pg

begin;

select 'event.emojis_deleted'::regproc;

rollback;
