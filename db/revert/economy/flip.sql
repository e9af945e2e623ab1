-- Revert guildkeeper:economy/flip from pg

begin;
set local role guildkeeper_owner;

drop function economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz);

commit;
