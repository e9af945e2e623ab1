-- Revert guildkeeper:choices/count_row from pg

begin;
set local role guildkeeper_owner;

drop type choices.count_row;

commit;
