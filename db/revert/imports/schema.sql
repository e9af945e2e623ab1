-- Revert guildkeeper:imports/schema from pg

begin;
set local role guildkeeper_owner;

drop schema imports;

commit;
