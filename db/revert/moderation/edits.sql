-- Revert guildkeeper:moderation/edits from pg

begin;
set local role guildkeeper_owner;

drop function moderation.edits;
drop type moderation.edit_row;

commit;
