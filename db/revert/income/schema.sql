-- Revert guildkeeper:income/schema from pg

begin;
set local role guildkeeper_owner;

drop schema income;

commit;
