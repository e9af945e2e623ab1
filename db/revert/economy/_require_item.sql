-- Revert guildkeeper:economy/_require_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_item(bigint, text, bigint);

commit;
