-- Revert guildkeeper:moderation/remove_preset from pg

begin;
set local role guildkeeper_owner;

drop function moderation.remove_preset;

commit;
