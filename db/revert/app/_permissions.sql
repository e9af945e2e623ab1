-- Revert guildkeeper:app/_permissions from pg

begin;
set local role guildkeeper_owner;

drop function app._permissions;

commit;
