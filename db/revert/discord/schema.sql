-- Revert guildkeeper:discord/schema from pg

begin;
set local role guildkeeper_owner;

drop schema discord;

commit;
