-- Revert guildkeeper:choices/choose from pg

begin;
set local role guildkeeper_owner;

drop function choices.choose;

commit;
