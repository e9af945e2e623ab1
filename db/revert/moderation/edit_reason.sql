-- Revert guildkeeper:moderation/edit_reason from pg

begin;
set local role guildkeeper_owner;

drop function moderation.edit_reason;

commit;
