-- Revert guildkeeper:app/_suggestions from pg

begin;
set local role guildkeeper_owner;

drop function app._suggestions;

commit;
