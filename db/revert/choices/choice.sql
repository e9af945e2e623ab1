-- Revert guildkeeper:choices/choice from pg

begin;
set local role guildkeeper_owner;

drop table choices.choice;

commit;
