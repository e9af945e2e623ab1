-- Revert guildkeeper:roles/denials from pg

begin;
set local role guildkeeper_owner;

drop function roles.denials;
drop type roles.denials_row;

commit;
