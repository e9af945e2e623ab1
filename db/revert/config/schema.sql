-- Revert guildkeeper:config/schema from pg

begin;
set local role guildkeeper_owner;

drop schema config;

commit;
