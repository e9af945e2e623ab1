-- Revert guildkeeper:roles/worn from pg

begin;
set local role guildkeeper_owner;

drop table roles.worn;

commit;
