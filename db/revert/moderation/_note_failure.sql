-- Revert guildkeeper:moderation/_note_failure from pg

begin;
set local role guildkeeper_owner;

drop function moderation._note_failure;

commit;
