-- Revert guildkeeper:config/_unescape from pg

begin;
set local role guildkeeper_owner;

drop function config._unescape;

commit;
