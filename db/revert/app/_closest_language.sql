-- Revert guildkeeper:app/_closest_language from pg

begin;
set local role guildkeeper_owner;

drop function app._closest_language;

commit;
