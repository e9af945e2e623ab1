-- Revert guildkeeper:choices/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function choices.selfcheck;

commit;
