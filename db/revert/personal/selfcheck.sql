-- Revert guildkeeper:personal/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function personal.selfcheck;

commit;
