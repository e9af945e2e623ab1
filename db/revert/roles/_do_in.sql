-- Revert guildkeeper:roles/_do_in from pg

begin;
set local role guildkeeper_owner;

drop function roles._do_in;

commit;
