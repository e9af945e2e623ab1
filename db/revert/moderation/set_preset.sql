-- Revert guildkeeper:moderation/set_preset from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_preset;

commit;
