-- Revert guildkeeper:roles/sticky from pg

begin;
set local role guildkeeper_owner;

drop table roles.sticky;

commit;
