-- Verify guildkeeper:moderation/suggest_durations on pg

begin;

select 'moderation.suggest_durations'::regproc;

rollback;
