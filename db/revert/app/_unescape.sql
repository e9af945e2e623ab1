-- Revert guildkeeper:app/_unescape from pg

begin;
set local role guildkeeper_owner;

drop function app._unescape;

commit;
