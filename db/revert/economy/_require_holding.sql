-- Revert guildkeeper:economy/_require_holding from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_holding(economy.item, bigint, bigint);

commit;
