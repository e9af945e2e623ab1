-- Revert guildkeeper:moderation/kick from pg

begin;
set local role guildkeeper_owner;

drop function moderation.kick;

commit;
