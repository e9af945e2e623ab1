-- Revert guildkeeper:app/_require_text from pg

begin;
set local role guildkeeper_owner;

drop function app._require_text;

commit;
