-- Revert guildkeeper:rolejobs/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.selfcheck;

commit;
