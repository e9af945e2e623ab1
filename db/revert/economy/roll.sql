-- Revert guildkeeper:economy/roll from pg

begin;
set local role guildkeeper_owner;

drop function economy.roll(bigint, bigint, numeric, bigint, text, timestamptz);

commit;
