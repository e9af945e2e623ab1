-- Revert guildkeeper:choices/_note from pg

begin;
set local role guildkeeper_owner;

drop function choices._note;

commit;
