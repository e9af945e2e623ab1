-- Revert guildkeeper:economy/_use_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._use_item(economy.item, bigint, bigint, bigint[], bigint, timestamptz);

commit;
