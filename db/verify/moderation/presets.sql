-- Verify guildkeeper:moderation/presets on pg

begin;

select 'moderation.presets'::regproc;

rollback;
