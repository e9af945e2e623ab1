-- Revert guildkeeper:app/_is_plain_text from pg

begin;
set local role guildkeeper_owner;

drop function app._is_plain_text;

commit;
