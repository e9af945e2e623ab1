-- Verify guildkeeper:moderation/suggest_reasons on pg

begin;

select 'moderation.suggest_reasons'::regproc;

rollback;
