-- Revert guildkeeper:economy/_require_for_sale from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_for_sale(economy.item, bigint, bigint[], bigint, numeric);

commit;
