-- Revert guildkeeper:moderation/presets from pg

begin;
set local role guildkeeper_owner;

drop function moderation.presets;
drop type moderation.preset_row;

commit;
