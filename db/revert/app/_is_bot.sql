-- Revert guildkeeper:app/_is_bot from pg

begin;
set local role guildkeeper_owner;

drop function app._is_bot;

commit;
