-- Revert guildkeeper:choices/chooser from pg

begin;
set local role guildkeeper_owner;

drop function choices.chooser;

commit;
