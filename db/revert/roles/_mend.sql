-- Revert guildkeeper:roles/_mend from pg

begin;
set local role guildkeeper_owner;

drop function roles._mend;

commit;
