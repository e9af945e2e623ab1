-- Revert guildkeeper:moderation/suggest_durations from pg

begin;
set local role guildkeeper_owner;

drop function moderation.suggest_durations;
drop type moderation.suggested_duration;

commit;
