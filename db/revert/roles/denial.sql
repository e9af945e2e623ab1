-- Revert guildkeeper:roles/denial from pg

begin;
set local role guildkeeper_owner;

drop table roles.denial;

commit;
