-- Revert guildkeeper:economy/spin from pg

begin;
set local role guildkeeper_owner;

drop function economy.spin(bigint, bigint, numeric, bigint, text, timestamptz);

commit;
