-- Revert guildkeeper:app/suggest from pg

begin;
set local role guildkeeper_owner;

drop function app.suggest(bigint, text, text);
drop function app._suggestions(bigint, text);
drop type app.suggestion;

commit;
