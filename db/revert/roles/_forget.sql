-- Revert guildkeeper:roles/_forget from pg

begin;
set local role guildkeeper_owner;

drop function roles._forget;

commit;
