-- Revert guildkeeper:roles/give from pg

begin;
set local role guildkeeper_owner;

drop function roles.give;
drop type roles.given_row;

commit;
