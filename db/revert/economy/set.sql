-- Revert guildkeeper:economy/set from pg

begin;
set local role guildkeeper_owner;

drop function economy.set(bigint, bigint, numeric, text, text, bigint, text, timestamptz);

commit;
