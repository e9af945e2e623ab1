-- Verify guildkeeper:moderation/remove_preset on pg

begin;

select 'moderation.remove_preset'::regproc;

rollback;
