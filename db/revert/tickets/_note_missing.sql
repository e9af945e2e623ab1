-- Revert guildkeeper:tickets/_note_missing from pg

begin;
set local role guildkeeper_owner;

drop function tickets._note_missing;

commit;
