-- Revert guildkeeper:roles/_check_personals from pg

begin;
set local role guildkeeper_owner;

drop function roles._check_personals;

commit;
