-- Revert guildkeeper:economy/take from pg

begin;
set local role guildkeeper_owner;

drop function economy.take(bigint, bigint, numeric, text, text, bigint, text, timestamptz);

commit;
