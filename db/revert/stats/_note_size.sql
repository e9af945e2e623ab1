-- Revert guildkeeper:stats/_note_size from pg

begin;
set local role guildkeeper_owner;

drop function stats._note_size;

commit;
