-- Revert guildkeeper:app/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function app._maintain;

commit;
