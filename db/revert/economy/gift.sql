-- Revert guildkeeper:economy/gift from pg

begin;
set local role guildkeeper_owner;

drop function economy.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz);

commit;
