-- Revert guildkeeper:app/_in_thousands from pg

begin;
set local role guildkeeper_owner;

drop function app._in_thousands;

commit;
