-- Revert guildkeeper:app/_nobody from pg

begin;
set local role guildkeeper_owner;

drop function app._nobody;

commit;
