-- Revert guildkeeper:choices/group_choice from pg

begin;
set local role guildkeeper_owner;

drop type choices.group_choice;

commit;
