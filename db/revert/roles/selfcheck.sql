-- Revert guildkeeper:roles/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function roles.selfcheck;

commit;
