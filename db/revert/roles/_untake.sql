-- Revert guildkeeper:roles/_untake from pg

begin;
set local role guildkeeper_owner;

drop function roles._untake;

commit;
