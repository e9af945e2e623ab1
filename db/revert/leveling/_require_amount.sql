-- Revert guildkeeper:leveling/_require_amount from pg

begin;
set local role guildkeeper_owner;

drop function leveling._require_amount(numeric, numeric, numeric);

commit;
