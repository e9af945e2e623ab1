-- Revert guildkeeper:roles/entitlement from pg

begin;
set local role guildkeeper_owner;

drop table roles.entitlement;

commit;
