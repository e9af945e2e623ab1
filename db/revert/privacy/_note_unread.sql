-- Revert guildkeeper:privacy/_note_unread from pg

begin;
set local role guildkeeper_owner;

drop function privacy._note_unread;

commit;
