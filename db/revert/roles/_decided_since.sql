-- Revert guildkeeper:roles/_decided_since from pg

begin;
set local role guildkeeper_owner;

drop function roles._decided_since;

commit;
