-- Revert guildkeeper:roles/take from pg

begin;
set local role guildkeeper_owner;

drop function roles.take;

commit;
