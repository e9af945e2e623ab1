-- Revert guildkeeper:stats/_note_read from pg

begin;
set local role guildkeeper_owner;

drop function stats._note_read;

commit;
