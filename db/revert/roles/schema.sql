-- Revert guildkeeper:roles/schema from pg

begin;
set local role guildkeeper_owner;

drop type roles.facts;
drop type roles.edit;
drop type roles.change;
drop type roles.want;
drop schema roles;

commit;
