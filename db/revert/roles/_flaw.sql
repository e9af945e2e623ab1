-- Revert guildkeeper:roles/_flaw from pg

begin;
set local role guildkeeper_owner;

drop function roles._flaw;

commit;
