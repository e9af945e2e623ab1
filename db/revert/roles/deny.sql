-- Revert guildkeeper:roles/deny from pg

begin;
set local role guildkeeper_owner;

drop function roles.deny;

commit;
