-- Revert guildkeeper:roles/_deny from pg

begin;
set local role guildkeeper_owner;

drop function roles._deny;

commit;
