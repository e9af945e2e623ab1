-- Revert guildkeeper:roles/reason from pg

begin;
set local role guildkeeper_owner;

drop table roles.reason;

commit;
