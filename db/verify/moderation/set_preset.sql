-- Verify guildkeeper:moderation/set_preset on pg

begin;

select 'moderation.set_preset'::regproc;

rollback;
