-- Revert guildkeeper:moderation/note from pg

begin;
set local role guildkeeper_owner;

drop function moderation.note;

commit;
