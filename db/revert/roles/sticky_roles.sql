-- Revert guildkeeper:roles/sticky_roles from pg

begin;
set local role guildkeeper_owner;

drop function roles.sticky_roles;
drop type roles.sticky_row;

commit;
