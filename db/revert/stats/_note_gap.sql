-- Revert guildkeeper:stats/_note_gap from pg

begin;
set local role guildkeeper_owner;

drop function stats._note_gap;

commit;
