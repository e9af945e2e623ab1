-- Revert guildkeeper:choices/rehearse from pg

begin;
set local role guildkeeper_owner;

drop function choices.rehearse;

commit;
