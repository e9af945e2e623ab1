-- Revert guildkeeper:app/_require_page_size from pg

begin;
set local role guildkeeper_owner;

drop function app._require_page_size;

commit;
