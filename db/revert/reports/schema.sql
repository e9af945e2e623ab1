-- Revert guildkeeper:reports/schema from pg

begin;
set local role guildkeeper_owner;

drop schema reports;

commit;
