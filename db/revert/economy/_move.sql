-- Revert guildkeeper:economy/_move from pg

begin;
set local role guildkeeper_owner;

drop function economy._move(bigint, text, bigint, numeric, economy.account, economy.account, bigint, text, timestamptz);

commit;
