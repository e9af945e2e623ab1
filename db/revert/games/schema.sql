-- Revert guildkeeper:games/schema from pg

begin;
set local role guildkeeper_owner;

drop schema games;

commit;
