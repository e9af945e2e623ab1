-- Revert guildkeeper:leveling/_note_refusals from pg

begin;
set local role guildkeeper_owner;

drop function leveling._note_refusals;

commit;
